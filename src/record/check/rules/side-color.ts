import { PARTIES } from '../../collections/parties/index.ts';
import { atField, type Rule } from '../rule.ts';

export const sideColor: Rule = {
  code: 'side-color',
  asks: 'Each side of `site.yaml` has a color, and no other party has one.',
  *check({ entries, site }) {
    if (!site) return;
    for (const { raw, data } of entries(PARTIES)) {
      const isSide = site.sides.includes(raw.id);
      const { color } = data.mark;
      if (isSide && color === undefined)
        yield atField(raw, ['mark'], {
          message: `"${raw.id}" is a side and has no color`,
          hint: 'Give its mark a color: that of a side stands for it on every page.',
        });
      if (!isSide && color !== undefined)
        yield atField(raw, ['mark', 'color'], {
          message: `"${raw.id}" has the color ${color} and is no side`,
          hint: 'Leave the color out, or name the party in `sides` of site.yaml: only sides have a color.',
        });
    }
  },
};
