/** On an event's page that was opened from a filtered list: loads what keeps before and after within the reader's choice. */
if (location.search !== '') void import('./filtered-pager.client.ts');

export {};
