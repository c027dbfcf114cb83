import { defineCollection } from '../../core/collection.ts';
import { ledgerSchema } from './schema.ts';

/** The ledger of the issue whose folder it is in. */
export const LEDGERS = defineCollection({
  name: 'ledgers',
  noun: 'ledger',
  heading: 'Ledger of an issue',
  files: 'issues/:issue/ledger.yaml',
  schema: ledgerSchema,
  borrowsIds: true,
});
