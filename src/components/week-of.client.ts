/**
 * `<week-of>`: leads from a day to the page of its week, and says so where that week has none. Without this script readers
 * use the list of weeks below.
 */
import asked from 'messages:asked';
import t from 'messages:weekOf';
import { refusalText } from '../record/core/refusal-text.ts';
import { addDays, isDay } from '../record/core/day.ts';

class WeekOf extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const field = this.querySelector('input');
    if (!form || !field) return;
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      // A browser without a field for days lets any text be typed.
      const day = field.value;
      if (!isDay(day)) return this.tell(refusalText(asked, [{ why: 'day', value: day }]));
      // Each link names its Monday.
      const weeks = [...document.querySelectorAll<HTMLAnchorElement>('.weeks a')];
      const week = weeks.find(({ dataset: { from = '' } }) => from !== '' && from <= day && day <= addDays(from, 6));
      this.tell(week ? '' : t('noWeek', { day }));
      week?.click();
    });
  }

  private tell(words: string): void {
    const note = this.querySelector('.told');
    if (note) note.textContent = words;
  }
}
customElements.define('week-of', WeekOf);
