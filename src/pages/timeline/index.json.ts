import type { APIRoute } from 'astro';
import { getRecord } from '../../dispute.ts';
import { readDate } from '../../record/core/date.ts';
import { firstSentence, KIND_NAMES } from '../../record/labels.ts';
import { typeset } from '../../markdown/typeset.ts';

/** What the filter needs of every event, for event pages whose links before and after stay within a reader's filter. */
export const GET: APIRoute = () => {
  const record = getRecord();
  return new Response(
    JSON.stringify(
      record.events.map(({ id, data }) => ({
        id,
        title: typeset(data.title),
        from: readDate(data.date).from,
        to: readDate(data.date).to,
        party: data.parties.join(' '),
        issue: data.issues.join(' '),
        kind: data.kind,
        round: data.round ?? 'none',
        text: [
          KIND_NAMES[data.kind],
          typeset(data.title),
          typeset(firstSentence(data.summary)),
          ...data.parties.map((party) => record.party(party).data.short),
          ...data.issues.map((issue) => record.issue(issue).data.title),
        ].join(' '),
      })),
    ),
  );
};
