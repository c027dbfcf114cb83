import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NoRecordError, readFiles } from '../../../src/record/core/read-folder.ts';

describe('readFiles', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'record-'));
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  it('reads files by name, and skips hidden ones', () => {
    mkdirSync(join(root, 'pages'));
    mkdirSync(join(root, '.git'));
    writeFileSync(join(root, 'site.yaml'), 'title: A');
    writeFileSync(join(root, 'pages', 'about.mdx'), 'words');
    writeFileSync(join(root, '.git', 'config'), 'hidden');
    writeFileSync(join(root, 'pages', '.DS_Store'), 'hidden');
    expect(readFiles(root).map(({ name, text }) => [name, text])).toEqual([
      ['pages/about.mdx', 'words'],
      ['site.yaml', 'title: A'],
    ]);
  });

  it('skips the byte order mark that some editors write, and names a record elsewhere by its whole path', () => {
    writeFileSync(join(root, 'site.yaml'), '\uFEFFtitle: A');
    expect(readFiles(root)).toEqual([{ name: 'site.yaml', path: `${root}/site.yaml`, text: 'title: A' }]);
  });

  it('says what to do when the folder is missing, is a file, or is empty', () => {
    writeFileSync(join(root, 'file'), '');
    expect(() => readFiles(join(root, 'missing'))).toThrow(NoRecordError);
    expect(() => readFiles(join(root, 'missing'))).toThrow(/set RECORD to the folder that holds site\.yaml/);
    expect(() => readFiles(join(root, 'file'))).toThrow(NoRecordError);
    expect(() => readFiles(root)).toThrow(/holds no site\.yaml/);
  });
});
