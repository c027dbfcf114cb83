/** Buttons for what the wheel, the pinch and the brush do, so that no reader needs them. */
import t from 'messages:figure';
import type { Day } from '../../../record/core/date.ts';
import type { Span } from './lanes.ts';

/** What the buttons do. */
export interface Actions {
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly showSpan: () => void;
  readonly showAll: () => void;
  readonly show: (from: Day, to: Day) => void;
  readonly rounds: readonly Span[];
}

function group(label: string, buttons: readonly (readonly [text: string, action: () => void, name?: string])[]): HTMLElement {
  const element = document.createElement('div');
  element.className = 'opts';
  element.role = 'group';
  element.ariaLabel = label;
  element.append(
    ...buttons.map(([text, action, name]) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = text;
      if (name !== undefined) button.ariaLabel = name;
      button.addEventListener('click', action);
      return button;
    }),
  );
  return element;
}

/** Puts the buttons over the drawing. */
export function toolbar(figure: HTMLElement, { zoomIn, zoomOut, showSpan, showAll, show, rounds }: Actions): void {
  const place = figure.querySelector('.live-tools');
  place?.prepend(
    group(t('zoom'), [
      ['−', zoomOut, t('zoomOut')],
      ['+', zoomIn, t('zoomIn')],
      [t('wholeSpan'), showSpan],
      [t('allYears'), showAll],
    ]),
    ...(rounds.length === 0
      ? []
      : [
          group(
            t('zoomToRound'),
            rounds.map(
              ({ number, name, from, to }) =>
                [
                  t('round', { number: String(number) }),
                  () => {
                    show(from, to);
                  },
                  t('roundNamed', { number: String(number), name }),
                ] as const,
            ),
          ),
        ]),
  );
}
