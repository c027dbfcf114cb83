import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { assertReplaceable, BUILD_MARKER, markBuild, OutputDirError, outputDir } from '../../../tools/output-dir.ts';

let work = '';
/** A checkout with a record in it, and a target in the same folder. */
const at = (...parts: string[]): string => join(work, ...parts);
const check = (target: string): void => {
  assertReplaceable(target, { checkout: at('checkout'), record: at('checkout/src/content') });
};

beforeEach(() => {
  work = realpathSync(mkdtempSync(join(tmpdir(), 'output-')));
  mkdirSync(at('checkout/src/content'), { recursive: true });
  mkdirSync(at('checkout/.git'));
  mkdirSync(at('checkout/docs'));
  writeFileSync(at('checkout/docs/manual.md'), 'words');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(work, { recursive: true, force: true });
});

describe('OUT_DIR', () => {
  it.each(['', '  '])('"%s" counts as not set', (given) => {
    vi.stubEnv('OUT_DIR', given);
    expect(outputDir()).toBe(join(process.cwd(), 'dist'));
  });

  it('is followed where it is a link, or lies behind one', () => {
    mkdirSync(at('www'));
    symlinkSync(at('www'), at('link'));
    symlinkSync(at('not-yet'), at('ahead'));
    for (const [given, leads] of [
      ['link', 'www'],
      ['link/inner', 'www/inner'],
      ['ahead', 'not-yet'],
    ] as const) {
      vi.stubEnv('OUT_DIR', at(given));
      expect(outputDir()).toBe(at(leads));
    }
  });
});

describe('a target', () => {
  it.each([
    ['the checkout', 'checkout', 'is or holds the checkout'],
    ['the folder around it', '', 'is or holds the checkout'],
    ['the record', 'checkout/src/content', 'is or holds the record'],
    ['the folder around the record', 'checkout/src', 'is or holds the record'],
    ['a folder in the record', 'checkout/src/content/site', 'inside the record'],
    ['the history', 'checkout/.git', 'inside .git'],
    ['a folder of files', 'checkout/docs', 'not an earlier build'],
    ['a file', 'checkout/docs/manual.md', 'it is a file'],
  ])('is refused: %s', (_, target, why) => {
    expect(() => {
      check(at(target).replace(/\/$/, ''));
    }).toThrow(why);
    expect(readFileSync(at('checkout/docs/manual.md'), 'utf8')).toBe('words');
  });

  it('is refused when the checkout or the record is reached through a link', () => {
    symlinkSync(at('checkout'), at('shortcut'));
    for (const target of ['checkout', 'checkout/src/content', 'checkout/src', 'checkout/src/content/site'])
      expect(() => {
        assertReplaceable(at(target), { checkout: at('shortcut'), record: at('shortcut/src/content') });
      }, target).toThrow(/that folder is/);
  });

  it.each(['.git', '.git/HEAD'])('is refused when it holds %s, though a build marked it', (git) => {
    mkdirSync(at('pages'));
    markBuild(at('pages'));
    if (git === '.git') writeFileSync(at('pages/.git'), 'gitdir: elsewhere');
    else {
      mkdirSync(at('pages/.git'));
      writeFileSync(at('pages/.git/HEAD'), 'ref');
    }
    expect(() => {
      check(at('pages'));
    }).toThrow('it holds .git');
  });

  it('may be new, empty, or an earlier build', () => {
    check(at('new'));
    mkdirSync(at('empty'));
    check(at('empty'));
    mkdirSync(at('built'));
    writeFileSync(at('built/index.html'), 'page');
    markBuild(at('built'));
    writeFileSync(at('built/.DS_Store'), '');
    check(at('built'));
    expect(existsSync(at('built', BUILD_MARKER))).toBe(true);
  });

  it('is refused when someone added a file to an earlier build, and the file is named', () => {
    mkdirSync(at('built/deep'), { recursive: true });
    markBuild(at('built'));
    cpSync(at('checkout/docs/manual.md'), at('built/deep/CNAME'));
    expect(() => {
      check(at('built'));
    }).toThrow(/deep\/CNAME.*public\//);
  });

  it('is refused with what to do', () => {
    expect(() => {
      check(at('checkout'));
    }).toThrow(OutputDirError);
    expect(() => {
      check(at('checkout'));
    }).toThrow('Set OUT_DIR to a new or empty folder.');
  });
});
