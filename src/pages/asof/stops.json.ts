import type { APIRoute } from 'astro';
import { getRecord } from '../../dispute.ts';
import { milestonesOf } from '../../record/index.ts';

/** The days on which the record can be seen as it was known, for an address that asks for one. */
export const GET: APIRoute = () => new Response(JSON.stringify(milestonesOf(getRecord()).map(({ day }) => day)));
