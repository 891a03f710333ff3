/** Reads, when the site is built, which ways to the editors this copy of the shelf offers. */
import { type ContributionWays, toContributionWays } from '../model/contribution-ways.ts';
import { SITE } from '../site.ts';

/** Gives the ways. @throws {WaySettingError} when a setting is not what it should be */
export function getContributionWays(): ContributionWays {
  const { PUBLIC_CONTRIBUTE_MAIL, PUBLIC_CONTRIBUTE_ENDPOINT, PUBLIC_CONTRIBUTE_GIT } = process.env;
  return toContributionWays(
    { PUBLIC_CONTRIBUTE_MAIL, PUBLIC_CONTRIBUTE_ENDPOINT, PUBLIC_CONTRIBUTE_GIT },
    SITE.contact,
  );
}
