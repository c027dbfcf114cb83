import { t } from '../i18n/index.ts';

/** The size of a file as a reader sees it: "812 bytes", "14 kB", "1.2 MB". */
export function fileSize(bytes: number): string {
  if (bytes < 1000) return t('exports.size.bytes', { size: String(bytes) });
  if (bytes < 1e6) return t('exports.size.kilobytes', { size: String(Math.round(bytes / 1000)) });
  return t('exports.size.megabytes', { size: (bytes / 1e6).toFixed(1) });
}
