import t from 'messages:classroomScreen';
import { singleKeyChoice } from '../browser/single-key-choice.client.ts';
import { isSingleKey } from '../browser/single-key.client.ts';
import { readAnchor } from '../record/core/anchor.ts';

/**
 * Shows one step of a lesson at a time, with a silent clock. Its state is in the page only: nothing is sent, and nothing is
 * stored but that a teacher turned the keys of the clock off.
 */
class LessonScreen extends HTMLElement {
  private stages: HTMLElement[] = [];
  private at = 0;
  private left = 0;
  private ends: number | undefined;
  private ticking: ReturnType<typeof setInterval> | undefined;

  connectedCallback(): void {
    this.stages = [...this.querySelectorAll<HTMLElement>('.stage')];
    const controls = this.querySelector<HTMLElement>('.controls');
    if (!controls || this.stages.length === 0) return;
    controls.append(singleKeyChoice(t('keys')));
    controls.hidden = false;
    this.classList.add('live');
    const named = this.named();
    this.show(named < 0 ? 0 : named);
    this.button('back')?.addEventListener('click', () => {
      this.show(this.at - 1);
    });
    this.button('on')?.addEventListener('click', () => {
      this.show(this.at + 1);
    });
    this.button('clock')?.addEventListener('click', () => {
      this.toggle();
    });
    document.addEventListener('keydown', (event) => {
      this.key(event);
    });
    addEventListener('hashchange', () => {
      const linked = this.named();
      if (linked >= 0 && linked !== this.at) this.show(linked);
    });
  }

  /** The step that the address names; -1 for none. */
  private named(): number {
    const anchor = readAnchor(location.hash);
    return this.stages.findIndex(({ id }) => id === anchor);
  }

  private button(name: string): HTMLButtonElement | null {
    return this.querySelector(`[data-do=${name}]`);
  }

  private key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLInputElement) return;
    const key = event.key.toLowerCase();
    if (key === 'arrowright' || key === 'pagedown') this.show(this.at + 1);
    else if (key === 'arrowleft' || key === 'pageup') this.show(this.at - 1);
    else if (key === 'home') this.show(0);
    else if (key === 'end') this.show(this.stages.length - 1);
    else if (isSingleKey(event, 't')) this.toggle();
    else if (isSingleKey(event, 'r')) this.reset();
    else return;
    event.preventDefault();
  }

  private show(wanted: number): void {
    this.at = Math.min(Math.max(wanted, 0), this.stages.length - 1);
    for (const [index, stage] of this.stages.entries()) stage.hidden = index !== this.at;
    this.reset();
    const where = this.querySelector('.where');
    if (where) where.textContent = t('where', { step: this.at + 1, steps: this.stages.length });
    const [back, on] = [this.button('back'), this.button('on')];
    if (back) back.disabled = this.at === 0;
    if (on) on.disabled = this.at === this.stages.length - 1;
  }

  /** Sets the clock back to the minutes of the step. */
  private reset(): void {
    this.stop();
    this.left = Number(this.stages[this.at]?.dataset['minutes'] ?? 0) * 60;
    this.showClock();
  }

  private toggle(): void {
    if (this.ticking === undefined) {
      this.ends = Date.now() + this.left * 1000;
      this.ticking = setInterval(() => {
        this.tick();
      }, 250);
      this.showClock();
    } else this.stop();
  }

  private stop(): void {
    clearInterval(this.ticking);
    this.ticking = undefined;
    this.showClock();
  }

  /** Counts by the wall clock, so that a sleeping tab does not lose time. It goes on below zero, because steps run over. */
  private tick(): void {
    this.left = Math.round(((this.ends ?? Date.now()) - Date.now()) / 1000);
    this.showClock();
  }

  private showClock(): void {
    const clock = this.querySelector<HTMLElement>('.clock');
    const seconds = Math.abs(this.left);
    if (clock) {
      clock.textContent = `${this.left < 0 ? '−' : ''}${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`;
      clock.classList.toggle('over', this.left <= 0);
    }
    const button = this.button('clock');
    const runs = this.ticking !== undefined;
    button?.setAttribute('aria-pressed', String(runs));
    if (button) button.textContent = t(runs ? 'stop' : 'start');
  }
}
customElements.define('lesson-screen', LessonScreen);
