/** Loads the script of charts when one comes near the screen, and nothing before that. */
const load = (): void => {
  // Without the script its buttons would do nothing: the figure becomes what it is for readers who have no script.
  import('./figure.client.ts').catch(() => {
    for (const figure of figures) figure.setAttribute('data-failed', '');
  });
};
const figures = document.querySelectorAll('chart-figure');
const watch = new IntersectionObserver(
  (entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    watch.disconnect();
    load();
  },
  { rootMargin: '400px' },
);
// A view that the address names is shown at once, wherever the page is scrolled to: the text below the drawing depends on it.
if (location.search !== '' && document.querySelector('chart-figure[data-whole]')) load();
else for (const figure of figures) watch.observe(figure);
