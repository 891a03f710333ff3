/** The licences that entries carry, in plain words. Ids are SPDX identifiers (spdx.org/licenses) where one exists. */

export const LICENCES = [
  {
    id: 'OGL-UK-3.0',
    label: 'Open Government Licence 3.0',
    short: 'Free to copy and adapt, with credit',
    plain: 'You may copy, change and share it, for any purpose, if you say where it came from.',
    url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
  },
  {
    id: 'CC-BY-NC-SA-3.0',
    label: 'Creative Commons Attribution-NonCommercial-ShareAlike 3.0',
    short: 'Not for commercial use; credit and share alike',
    plain:
      'You may copy and change it if you give credit, do not use it commercially, and pass it on under the same licence. Ask before giving it to a supplier.',
    url: 'https://creativecommons.org/licenses/by-nc-sa/3.0/',
  },
  {
    id: 'CC0-1.0',
    label: 'Creative Commons Zero 1.0',
    short: 'No rights reserved',
    plain: 'The makers have given up their rights. You may copy, change and share it without asking.',
    url: 'https://creativecommons.org/publicdomain/zero/1.0/',
  },
  {
    id: 'LicenseRef-Open-Parliament',
    label: 'Open Parliament Licence',
    short: 'Free to copy and adapt, with credit',
    plain: 'You may copy, change and share it if you say that it came from Parliament.',
    url: 'https://www.parliament.uk/site-information/copyright-parliament/open-parliament-licence/',
  },
  {
    id: 'LicenseRef-All-rights-reserved',
    label: 'All rights reserved',
    short: 'Read and link only',
    plain: 'The maker keeps the copyright. Read it and link to it; ask the maker before you copy any part.',
    url: null,
  },
  {
    id: 'NOASSERTION',
    label: 'No licence stated',
    short: 'Read and link only until you have asked',
    plain:
      'Nothing says that you may copy it. Read it and link to it; ask the maker before you copy any part.',
    url: null,
  },
] as const;

export type LicenceId = (typeof LICENCES)[number]['id'];
export const LICENCE_IDS = LICENCES.map((licence) => licence.id) as [LicenceId, ...LicenceId[]];

export const LICENCE_STATUSES = [
  { id: 'stated', label: 'Printed on the item or its page.' },
  {
    id: 'site-wide',
    label: 'The publishing site offers its content under this licence, except where it says otherwise.',
  },
  { id: 'check', label: 'Likely, but check on the page before you copy.' },
  { id: 'unclear', label: 'No licence is stated.' },
  { id: 'restricted', label: 'The maker’s terms limit re-use.' },
] as const;
export type LicenceStatusId = (typeof LICENCE_STATUSES)[number]['id'];
export const LICENCE_STATUS_IDS = LICENCE_STATUSES.map((status) => status.id) as [
  LicenceStatusId,
  ...LicenceStatusId[],
];
