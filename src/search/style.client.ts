import address from '../styles/search.css?url';

let loaded: Promise<void> | undefined;

/** Loads the style of the search where the page does not bring it. Resolves in any case: without style it still works. */
export function loadStyle(): Promise<void> {
  loaded ??= new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = address;
    link.onload = link.onerror = () => {
      resolve();
    };
    document.head.append(link);
  });
  return loaded;
}
