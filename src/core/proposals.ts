/** Borders that were agreed or claimed but never held: which are on the table on a day, and what they would have given. */
import { namesOn, type Atlas } from './atlas'
import type { CellIndex, ProposalData, ProposalParty } from './atlas-data'
import { dissolve, type GeoCollection } from './geojson'
import type { Mosaic, MosaicTopology } from './mosaic'
import { withSerbianLatin, type Names } from './names'
import { formatIsoDay, type Day } from './time'

export const isOnTable = ({ from, to }: ProposalData, day: Day): boolean => from <= day && (to === null || day < to)

/** The proposals that were on the table on a day. */
export function proposalsOn(proposals: readonly ProposalData[], day: Day): ProposalData[] {
  return proposals.filter((proposal) => isOnTable(proposal, day))
}

/** Those of the proposals that touch one of the cells. */
export function proposalsTouching(
  proposals: readonly ProposalData[],
  cells: Iterable<CellIndex>,
): readonly ProposalData[] {
  const wanted = new Set(cells)
  return proposals.filter(({ areas }) => areas.some((area) => area.cells.some((cell) => wanted.has(cell))))
}

/** The names of a party: those that the polity bore on the day, or its own. */
export function partyNames(atlas: Atlas, party: ProposalParty, day: Day): Names {
  if ('names' in party) return party.names
  const { from: _, ...names } = namesOn(atlas.polity(party.polity).names, day)
  return names as Names
}

/** One feature per area of every proposal on the table on a day. */
export function proposalsGeojson(
  atlas: Atlas,
  proposals: readonly ProposalData[],
  topology: MosaicTopology,
  mosaic: Mosaic,
  day: Day,
): GeoCollection {
  const idOf = (party: ProposalParty) => ('polity' in party ? atlas.polity(party.polity).id : party.names.en)
  const features = proposalsOn(proposals, day).flatMap((proposal) =>
    proposal.areas.map((area, i) => ({
      type: 'Feature' as const,
      id: `${proposal.id}-${i}`,
      properties: {
        proposal: proposal.id,
        name: proposal.names.en,
        names: withSerbianLatin(proposal.names),
        kind: proposal.kind,
        by: proposal.by.map(idOf),
        for: idOf(area.to),
        forNames: withSerbianLatin(partyNames(atlas, area.to, day)),
        from: formatIsoDay(proposal.from),
        to: proposal.to === null ? null : formatIsoDay(proposal.to),
        km2: area.km2,
        certainty: area.certainty,
        accuracyKm: area.accuracyKm ?? null,
        text: proposal.text.en,
        note: proposal.note ?? null,
        sources: proposal.sources,
      },
      geometry: { type: 'MultiPolygon', coordinates: dissolve(topology, mosaic, area.cells) },
    })),
  )
  return { type: 'FeatureCollection', features }
}
