/** Loads what the search needs, once a page, and answers questions: first from the catalogue, then with the whole text. */
import { openCatalogue, type Catalogue, type Packed } from './page-index.ts';
import { understand, type Asked, type Knowledge } from './parse-query.ts';
import { monthNames } from './dates.ts';
import { readFragment, type Fragment } from './pagefind-fragment.ts';
import { rank, type Found, type Hit } from './rank.ts';

/** The part of the index's interface that is used. */
interface TextIndex {
  search: (words: string) => Promise<{ results: readonly Found[] }>;
}
interface TextModule {
  createInstance: (options: { noWorker: boolean; basePath: string }) => TextIndex & { init: () => Promise<void> };
}

/** An answer. `whole` once the whole text was asked too. */
export interface Answer {
  readonly asked: Asked;
  readonly hits: readonly Hit[];
  readonly whole: boolean;
}

/** Answers questions about one site. */
export class Engine {
  readonly catalogue: Catalogue;
  private readonly base: string;
  private readonly knowledge: Knowledge;
  private readonly found = new Map<string, readonly Found[]>();
  private readonly texts = new Map<string, Promise<Fragment>>();
  private index: TextIndex | undefined;
  private loading: Promise<boolean> | undefined;

  private constructor(base: string, packed: Packed) {
    this.base = base;
    this.catalogue = openCatalogue(packed);
    this.knowledge = {
      vocabulary: this.catalogue.vocabulary,
      synonyms: packed.synonyms,
      empty: new Set(packed.empty.split(' ')),
      language: packed.language,
      months: monthNames(packed.language, packed.alsoAsked),
    };
  }

  /** @throws when the catalogue cannot be fetched. */
  static async load(base: string): Promise<Engine> {
    const response = await fetch(`${base}search/words.json`);
    if (!response.ok) throw new Error(String(response.status));
    return new Engine(base, (await response.json()) as Packed);
  }

  /** Resolves to whether the whole text can be searched. Its program is loaded when it is first asked for, after the first list is drawn. */
  get ready(): Promise<boolean> {
    this.loading ??= this.loadText();
    return this.loading;
  }

  /** Whether the index of the whole text is there to answer at once. */
  get warm(): boolean {
    return this.index !== undefined;
  }

  private async loadText(): Promise<boolean> {
    try {
      const { createInstance } = (await import(/* @vite-ignore */ `${this.base}pagefind/pagefind.js`)) as TextModule;
      // On the main thread: the worker is a second copy of the same code, and a search of one site takes a few milliseconds.
      const index = createInstance({ noWorker: true, basePath: `${this.base}pagefind/` });
      await index.init();
      // Waits until the program has started, without loading any part of the index: without WebAssembly it fails here.
      await index.search('');
      this.index = index;
      return true;
    } catch {
      return false;
    }
  }

  /** Understands a question and answers from the catalogue, with what the whole text said if it was asked before. */
  answer(question: string, options: { asTyped: boolean; typing: boolean }): Answer {
    const asked = understand(question, this.knowledge, options);
    const found = this.found.get(asked.words.join(' '));
    const { catalogue } = this;
    let hits: readonly Hit[] | undefined;
    return {
      asked,
      // Ranked when it is looked at: where the whole text answers at once, nobody does.
      get hits() {
        return (hits ??= rank(asked, catalogue, found));
      },
      whole: found !== undefined,
    };
  }

  /** Asks the whole text and answers again. */
  async wholeAnswer({ asked }: Answer): Promise<Answer> {
    const words = asked.words.join(' ');
    if (words !== '' && (await this.ready) && this.index && !this.found.has(words))
      this.found.set(words, (await this.index.search(words)).results.slice(0, 400));
    return { asked, hits: rank(asked, this.catalogue, this.found.get(words)), whole: this.index !== undefined };
  }

  /** Whether the text of a page is here, or on its way. */
  has(fragment: string): boolean {
    return this.texts.has(fragment);
  }

  /** The text of a page, for excerpts. @throws when it cannot be fetched; it is then fetched anew when it is next asked for. */
  text(fragment: string): Promise<Fragment> {
    let text = this.texts.get(fragment);
    if (!text) {
      text = fetch(`${this.base}pagefind/fragment/${fragment}.pf_fragment`).then(async ({ body, ok }) => {
        if (!ok || !body) throw new Error('No text');
        return readFragment(await new Response(body.pipeThrough(new DecompressionStream('gzip'))).text());
      });
      this.texts.set(fragment, text);
      text.catch(() => this.texts.delete(fragment));
    }
    return text;
  }
}
