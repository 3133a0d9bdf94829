/** One thing that was looked at: it holds, or `failure` says why not. */
export interface Check {
  readonly name: string;
  readonly failure?: string;
}

/** Failures by name, and the closing line. */
export function summary(checks: readonly Check[]): string {
  const failed = checks.filter(({ failure }) => failure !== undefined);
  const lines = failed.flatMap(({ name, failure = '' }) => [
    `✗ ${name}`,
    ...failure.split('\n').map((line) => `    ${line}`),
  ]);
  if (lines.length > 0) lines.unshift('', 'What failed:', '');
  return [...lines, '', `${checks.length - failed.length} passed, ${failed.length} failed`].join('\n');
}
