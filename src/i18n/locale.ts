/** How numbers, months and weekdays are written: the language of the interface, as it is written where the flagship is read (BCP 47). */
export const INTERFACE_LOCALE = 'en-US';
