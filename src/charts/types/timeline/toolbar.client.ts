/** Buttons for what the wheel, the pinch and the brush do, so that no reader needs them. */
import t from 'messages:figure';
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
    group(t('zoom'), [
      ['−', t('zoomOut'), farther],
      ['+', t('zoomIn'), nearer],
      [t('wholeSpan'), t('wholeSpan'), whole],
      [t('allYears'), t('allYears'), all],
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
                  t('roundNamed', { number: String(number), name }),
                  () => {
                    show(from, to);
                  },
                ] as const,
            ),
          ),
        ]),
    ...(only && every
      ? [
          group(t('listDates'), [
            [t('listOnly'), t('listOnly'), only],
            [t('listAll'), t('listAll'), every],
          ]),
        ]
      : []),
  );
  const keys = figure.querySelector('.keys');
  keys?.append(` ${t('zoomKeys')}${only ? ` ${t('listKeys')}` : ''}`);
}
