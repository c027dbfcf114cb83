/** How answers and stories name a vote: "2014-04-24 members". */

/** What a vote is named by: its day, and who voted as the table has it. */
export interface NamedBy {
  readonly date: string;
  readonly body: string;
}

/** The names of rows of votes, in their order: a second vote of a day and body ends in " #2". */
export function voteNames(rows: readonly NamedBy[]): string[] {
  const seen = new Map<string, number>();
  return rows.map(({ date, body }) => {
    const name = `${date} ${body}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} #${String(count)}`;
  });
}
