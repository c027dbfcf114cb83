import { serve } from '../../exports/catalog.ts';

export const GET = serve('events.ics');
