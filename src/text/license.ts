/** The address of the license of the record's words and tables, CC BY 4.0. */
export const CONTENT_LICENSE = 'https://creativecommons.org/licenses/by/4.0/';
