import { serve } from '../../exports/catalog.ts';

export const GET = serve('positions.csv');
