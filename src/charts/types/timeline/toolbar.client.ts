/** Buttons for what the wheel, the pinch and the brush do, so that no reader needs them. */
import type { Day } from '../../../record/core/date.ts';
import type { Span } from './lanes.ts';

/** What the buttons do. */
export interface Moves {
  readonly nearer: () => void;
  readonly farther: () => void;
  readonly whole: () => void;
  readonly all: () => void;
  readonly show: (from: Day, to: Day) => void;
  readonly rounds: readonly Span[];
  /** Limits the list to the days in view; where there is a list. */
  readonly only?: () => void;
  readonly every?: () => void;
}

function group(label: string, buttons: readonly (readonly [text: string, name: string, does: () => void])[]): HTMLElement {
  const element = document.createElement('div');
  element.className = 'opts';
  element.setAttribute('role', 'group');
  element.setAttribute('aria-label', label);
  element.append(
    ...buttons.map(([text, name, does]) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = text;
      if (name !== text) button.setAttribute('aria-label', name);
      button.addEventListener('click', does);
      return button;
    }),
  );
  return element;
}

/** Puts the buttons under the drawing. */
export function toolbar(figure: HTMLElement, { nearer, farther, whole, all, show, rounds, only, every }: Moves): void {
  const place = figure.querySelector('.live-tools');
  place?.prepend(
    group('Zoom', [
      ['−', 'Zoom out', farther],
      ['+', 'Zoom in', nearer],
      ['Whole span', 'Whole span', whole],
      ['All years', 'All years', all],
    ]),
    ...(rounds.length === 0
      ? []
      : [
          group(
            'Zoom to a round',
            rounds.map(
              ({ number, name, from, to }) =>
                [
                  `Round ${String(number)}`,
                  `Round ${String(number)}: ${name}`,
                  () => {
                    show(from, to);
                  },
                ] as const,
            ),
          ),
        ]),
    ...(only && every
      ? [
          group('Dates of the list below', [
            ['List only these dates', 'List only these dates', only],
            ['List all dates', 'List all dates', every],
          ]),
        ]
      : []),
  );
  const keys = figure.querySelector('.keys');
  keys?.append(
    ` Plus and minus zoom, 0 shows the whole span; Ctrl or Command with the wheel zooms, dragging moves.${only ? ' Type dates, or drag over the events a week, to choose dates for the list.' : ''}`,
  );
}
