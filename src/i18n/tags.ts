/** Messages with named tags, for a sentence that holds a link or other markup. Shared by the build and the browser, so it loads nothing. */

/** A part of a message; `tag` where the catalog names one. */
export interface TextPart {
  readonly text: string;
  readonly tag?: string;
}

/**
 * Splits a message at its named tags: `See <az>the A to Z</az>.` is "See ", "the A to Z" with the tag `az`, and ".". An
 * empty tag marks a place to fill. Never give such a message a value that a reader typed: it may look like a tag.
 */
export function splitTags(message: string): TextPart[] {
  return message.split(/(<\w+>.*?<\/\w+>)/).flatMap((text) => {
    const [, tag, inner] = /^<(\w+)>(.*)<\/\1>$/.exec(text) ?? [];
    if (tag !== undefined && inner !== undefined) return [{ text: inner, tag }];
    return text === '' ? [] : [{ text }];
  });
}
