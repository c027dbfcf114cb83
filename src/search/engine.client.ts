/** Loads what the search needs, once a page, and answers questions: first from the index of pages, then with the full text. */
import { pagefindHref, searchIndexHref, withBase } from '../record/core/routes.ts';
import { monthNames } from './dates.ts';
import { openIndex, type PackedIndex, type PageIndex } from './page-index.ts';
import { parseFragment, type PagefindFragment } from './pagefind-fragment.ts';
import { parseQuery, type Query, type QueryContext } from './parse-query.ts';
import { rankPhrases } from './phrases.ts';
import { allPages, rank, type Hit, type TextHit } from './rank.ts';

/** The part of Pagefind's interface that is used. */
interface TextIndex {
  search: (words: string) => Promise<{ results: readonly TextHit[] }>;
}
interface TextModule {
  createInstance: (options: { noWorker: boolean; basePath: string }) => TextIndex & { init: () => Promise<void> };
}

/**
 * How much of an answer is there: nothing yet, what titles and summaries give, or all. Where the full text cannot be
 * searched, an answer stays at `titles`.
 */
export type Phase = 'searching' | 'titles' | 'complete';

/** An answer to a question. */
export interface Answer {
  readonly query: Query;
  readonly hits: readonly Hit[];
  readonly phase: Phase;
}

interface AnswerOptions {
  readonly asTyped: boolean;
  readonly typing: boolean;
}

/** Milliseconds the full text may take before the first list is shown without it: the list must not change right after it was drawn. */
const PATIENCE = 30;

/** Whether a promise is fulfilled before the patience ends. */
const isQuick = (promise: Promise<unknown>): Promise<boolean> =>
  Promise.race([promise.then(() => true), new Promise<boolean>((resolve) => setTimeout(resolve, PATIENCE, false))]);

/** Answers questions about one site. */
export class SearchEngine {
  readonly index: PageIndex;
  private readonly base: string;
  private readonly context: QueryContext;
  private readonly textHits = new Map<string, readonly TextHit[]>();
  private readonly fragments = new Map<string, Promise<PagefindFragment>>();
  private text: TextIndex | undefined;
  private loading: Promise<boolean> | undefined;

  private constructor(base: string, packed: PackedIndex) {
    this.base = base;
    this.index = openIndex(packed);
    this.context = {
      vocabulary: this.index.vocabulary,
      synonyms: packed.synonyms,
      stopwords: new Set(packed.stopwords.split(' ')),
      language: packed.language,
      months: monthNames(packed.language, packed.alsoAsked),
    };
  }

  /** @throws when the index of pages cannot be fetched. */
  static async load(base: string): Promise<SearchEngine> {
    const response = await fetch(withBase(base, searchIndexHref));
    if (!response.ok) throw new Error(String(response.status));
    return new SearchEngine(base, (await response.json()) as PackedIndex);
  }

  /** Loads the index of the full text. Resolves to whether it can be searched. */
  loadText(): Promise<boolean> {
    return (this.loading ??= this.startText());
  }

  private async startText(): Promise<boolean> {
    try {
      const { createInstance } = (await import(/* @vite-ignore */ withBase(this.base, pagefindHref('pagefind.js')))) as TextModule;
      // On the main thread: the worker is a second copy of the same code, and a search of one site takes a few milliseconds.
      const text = createInstance({ noWorker: true, basePath: withBase(this.base, pagefindHref('')) });
      await text.init();
      // Waits until the program has started, without loading any part of the index: without WebAssembly it fails here.
      await text.search('');
      this.text = text;
      return true;
    } catch {
      return false;
    }
  }

  /** Every page of the index, for a search by filters alone. */
  allPages(): Answer {
    return { query: parseQuery('', this.context), hits: allPages(this.index), phase: 'complete' };
  }

  /** Answers a question, and again when more is known: the last answer is the one to keep. */
  async *answers(question: string, options: AnswerOptions): AsyncGenerator<Answer, void, void> {
    const query = parseQuery(question, this.context, options);
    if (query.phrases.length > 0) {
      yield* this.phraseAnswers(query);
      return;
    }
    const terms = query.terms.join(' ');
    if (this.textHits.has(terms)) {
      yield this.answer(query, terms, true);
      return;
    }
    const first = (): Answer => this.answer(query, terms, false);
    // The program of the full text is large: it is loaded after the first list is shown.
    const isLoaded = this.text !== undefined;
    if (!isLoaded) yield first();
    const complete = this.searchText(terms);
    if (isLoaded && !(await isQuick(complete))) yield first();
    await complete;
    yield this.answer(query, terms, true);
  }

  /** Answers a question with words in quotation marks. Only the full text knows which words are side by side, so it is waited for. */
  private async *phraseAnswers(query: Query): AsyncGenerator<Answer, void, void> {
    if (!this.text) yield { query, hits: [], phase: 'searching' };
    const isLoaded = await this.loadText();
    const found = await Promise.all(query.phrases.map((phrase) => this.searchPhrase(phrase)));
    yield { query, hits: rankPhrases(query, this.index, found), phase: isLoaded ? 'complete' : 'titles' };
  }

  private async searchPhrase(phrase: readonly string[]): Promise<readonly TextHit[]> {
    // The index of the full text looks for words side by side when they are in quotation marks.
    return (await this.text?.search(`"${phrase.join(' ')}"`))?.results ?? [];
  }

  private answer(query: Query, terms: string, isLast: boolean): Answer {
    const hits = rank(query, this.index, this.textHits.get(terms));
    return { query, hits, phase: isLast ? (this.text ? 'complete' : 'titles') : hits.length === 0 ? 'searching' : 'titles' };
  }

  private async searchText(terms: string): Promise<void> {
    if (terms !== '' && (await this.loadText()) && this.text && !this.textHits.has(terms))
      this.textHits.set(terms, (await this.text.search(terms)).results.slice(0, 400));
  }

  /** Whether the text of a page is here, or on its way. */
  hasText(fragment: string): boolean {
    return this.fragments.has(fragment);
  }

  /** The text of a page, for excerpts. @throws when it cannot be fetched; the next call then tries again. */
  textOf(fragment: string): Promise<PagefindFragment> {
    let text = this.fragments.get(fragment);
    if (!text) {
      text = fetch(withBase(this.base, pagefindHref(`fragment/${fragment}.pf_fragment`))).then(async ({ body, ok }) => {
        if (!ok || !body) throw new Error('No text');
        return parseFragment(await new Response(body.pipeThrough(new DecompressionStream('gzip'))).text());
      });
      this.fragments.set(fragment, text);
      text.catch(() => this.fragments.delete(fragment));
    }
    return text;
  }
}
