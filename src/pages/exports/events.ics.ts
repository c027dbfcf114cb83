import { getRecord } from '../../dispute.ts';
import { serve } from '../../exports/export-list.ts';

export const GET = serve('events.ics', getRecord);
