/** The variables that set up a build. A variable that is set and empty, as an unset variable of a workflow arrives, counts as not set. */
export type EnvName =
  'RECORD' | 'SITE' | 'BASE_PATH' | 'OUT_DIR' | 'PORT' | 'TEST_PORT' | 'TEST_SITE' | 'CACHE_KEY' | 'PICTURE_CACHE' | 'CHROMIUM_PATH';

/** The value of an environment variable; `undefined` when it is not set, empty or blank. */
export function env(name: EnvName): string | undefined {
  const value = process.env[name]?.trim();
  return value === '' ? undefined : value;
}
