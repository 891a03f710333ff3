/** The day of the build. `SOURCE_DATE_EPOCH` (reproducible-builds.org, seconds since 1970) sets it, so that a build can be repeated. */

/** Gives the day of the build, `YYYY-MM-DD`, in UTC. */
export function getToday(): string {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  const now = epoch ? new Date(Number(epoch) * 1000) : new Date();
  return now.toISOString().slice(0, 10);
}
