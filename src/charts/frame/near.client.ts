/** Fetches the script of charts when one comes near the screen: nothing of it is loaded before that. */
const figures = document.querySelectorAll('chart-figure');
const watch = new IntersectionObserver((entries) => {
  if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
  watch.disconnect();
  void import('./figure.client.ts');
}, { rootMargin: '400px' });
for (const figure of figures) watch.observe(figure);
