/** Boroughs, organisations, projects, bulletins and events in JSON-LD (schema.org). */
import { SITE } from '../../../site.ts';
import type { Borough } from '../../borough.ts';
import type { Bulletin } from '../../bulletin.ts';
import { isDay } from '../../calendar-date.ts';
import type { Event } from '../../event.ts';
import type { Organisation } from '../../organisation.ts';
import type { ToAddress } from '../../pack-texts.ts';
import type { Project } from '../../project.ts';
import type { Things } from './page-graph.ts';
import { known, toBody, toPlainDate } from './parts.ts';

/** Gives what the page of a borough is about: the place, and its council. */
export function toBoroughThings(borough: Borough, toAddress: ToAddress): Things {
  const id = `${toAddress(borough.url)}#place`;
  return [
    {
      '@type': 'AdministrativeArea',
      '@id': id,
      name: borough.name,
      url: toAddress(borough.url),
      identifier: { '@type': 'PropertyValue', propertyID: 'GSS code', value: borough.gssCode },
      containedInPlace: { '@type': 'City', name: 'London' },
      ...(borough.aliases && { alternateName: borough.aliases }),
    },
    {
      '@type': 'GovernmentOrganization',
      name: borough.officialName,
      areaServed: { '@id': id },
      ...known({ url: borough.website }),
    },
  ];
}

/** Gives what the page of an organisation is about. */
export function toOrganisationThings(organisation: Organisation, toAddress: ToAddress): Things {
  const { formerNames = [], shortName } = organisation;
  const others = [...(shortName === undefined ? [] : [shortName]), ...formerNames];
  return [
    {
      '@type': 'Organization',
      '@id': `${toAddress(organisation.url)}#organisation`,
      name: organisation.name,
      ...(others.length === 0 ? {} : { alternateName: others }),
      ...known({ url: organisation.website, description: organisation.description }),
    },
  ];
}

/** Gives what the page of a project is about. */
export function toProjectThings(project: Project, toAddress: ToAddress): Things {
  return [
    {
      '@type': 'Project',
      '@id': `${toAddress(project.url)}#project`,
      name: project.name,
      description: project.summary,
      url: toAddress(project.url),
      areaServed: project.boroughs.map(({ title, url }) => ({
        '@type': 'AdministrativeArea',
        name: title,
        url: toAddress(url),
      })),
    },
  ];
}

/** Gives what the page of a bulletin is about. */
export function toBulletinThings(bulletin: Bulletin, toAddress: ToAddress): Things {
  return [
    {
      '@type': 'PublicationIssue',
      '@id': `${toAddress(bulletin.url)}#issue`,
      name: bulletin.title,
      issueNumber: bulletin.issue,
      description: bulletin.summary,
      isPartOf: { '@type': 'Periodical', name: `Bulletin of the ${SITE.programme.name}` },
      ...known({ datePublished: toPlainDate(bulletin.date) }),
    },
  ];
}

/** Gives what the page of an event is about: nothing until it is sure of its day and of taking place. */
export function toEventThings(event: Event, toAddress: ToAddress): Things {
  const { start, status, title, description, organisers } = event;
  if (!isDay(start) || status === 'not confirmed') return [];
  return [
    {
      '@type': 'Event',
      '@id': `${toAddress(event.url)}#event`,
      name: title,
      description,
      startDate: start,
      eventStatus: status === 'cancelled' ? 'EventCancelled' : 'EventScheduled',
      organizer: organisers.map((one) => toBody(one.title, toAddress(one.url))),
      ...known({ endDate: toPlainDate(event.end), location: event.place, url: event.link }),
    },
  ];
}
