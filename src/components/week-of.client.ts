/** `<week-of>`: leads from a day to the page of its week. Without this script readers use the list of weeks below. */
class WeekOf extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const field = this.querySelector('input');
    if (!form || !field) return;
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const weeks = [...document.querySelectorAll<HTMLAnchorElement>('.weeks a')];
      // Each link names its Monday: the last one up to the day is the week of the day.
      weeks
        .filter(({ dataset }) => (dataset['from'] ?? '') <= field.value)
        .at(-1)
        ?.click();
    });
  }
}
customElements.define('week-of', WeekOf);
