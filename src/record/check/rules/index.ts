/** The rules of the record itself, one a file. Schemas are checked before them (see ../validate.ts). */
import type { Rule } from '../rule.ts';
import { archiveOfArchive } from './archive-of-archive.ts';
import { badCitation } from './bad-citation.ts';
import { badId } from './bad-id.ts';
import { briefSide } from './brief-side.ts';
import { chargedWord } from './charged-word.ts';
import { closerWithoutPosition } from './closer-without-position.ts';
import { codeInWords } from './code-in-words.ts';
import { deadLink } from './dead-link.ts';
import { disputedVersions } from './disputed-versions.ts';
import { duplicateAddress } from './duplicate-address.ts';
import { eventOutsideRound } from './event-outside-round.ts';
import { eventTime } from './event-time.ts';
import { eventWithoutContext } from './event-without-context.ts';
import { headingLevel } from './heading-level.ts';
import { idCollision } from './id-collision.ts';
import { issueWithoutLedger } from './issue-without-ledger.ts';
import { knownTooEarly } from './known-too-early.ts';
import { ledgerWithoutIssue } from './ledger-without-issue.ts';
import { longAnswer } from './long-answer.ts';
import { longQuote } from './long-quote.ts';
import { marksInLine } from './marks-in-line.ts';
import { misfitValue } from './misfit-value.ts';
import { missingRound } from './missing-round.ts';
import { noContact } from './no-contact.ts';
import { noOutcome } from './no-outcome.ts';
import { oldRevision } from './old-revision.ts';
import { orderCircle } from './order-circle.ts';
import { otherDay } from './other-day.ts';
import { outcomeSide } from './outcome-side.ts';
import { pictureInWords } from './picture-in-words.ts';
import { primaryKey } from './primary-key.ts';
import { raggedRow } from './ragged-row.ts';
import { roundGap } from './round-gap.ts';
import { saidAndUnsaid } from './said-and-unsaid.ts';
import { sameArticle } from './same-article.ts';
import { sameMark } from './same-mark.ts';
import { sideColor } from './side-color.ts';
import { storyLine } from './story-line.ts';
import { storyOrder } from './story-order.ts';
import { storyStop } from './story-stop.ts';
import { tableCell } from './table-cell.ts';
import { tableHeader } from './table-header.ts';
import { tableReference } from './table-reference.ts';
import { timeOrder } from './time-order.ts';
import { uncitedSentence } from './uncited-sentence.ts';
import { unknownCitation } from './unknown-citation.ts';
import { unknownComponent } from './unknown-component.ts';
import { unknownReference } from './unknown-reference.ts';
import { unreadableWords } from './unreadable-words.ts';
import { unusedSource } from './unused-source.ts';

/** In the order of the author's manual: names and links, then dates and ledgers, words, sources, tables. */
export const RECORD_RULES: readonly Rule[] = [
  badId,
  idCollision,
  unknownReference,
  deadLink,
  sameMark,
  sideColor,
  eventOutsideRound,
  eventTime,
  eventWithoutContext,
  knownTooEarly,
  otherDay,
  orderCircle,
  timeOrder,
  storyOrder,
  storyLine,
  storyStop,
  disputedVersions,
  issueWithoutLedger,
  ledgerWithoutIssue,
  missingRound,
  noOutcome,
  saidAndUnsaid,
  outcomeSide,
  briefSide,
  closerWithoutPosition,
  roundGap,
  misfitValue,
  unreadableWords,
  codeInWords,
  unknownComponent,
  pictureInWords,
  headingLevel,
  marksInLine,
  longQuote,
  longAnswer,
  chargedWord,
  badCitation,
  unknownCitation,
  uncitedSentence,
  duplicateAddress,
  sameArticle,
  archiveOfArchive,
  unusedSource,
  tableHeader,
  raggedRow,
  tableCell,
  tableReference,
  primaryKey,
  oldRevision,
  noContact,
];
