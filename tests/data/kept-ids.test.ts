import { expect, it } from 'vitest'
import type { AllianceData, LandCells, ProposalData, RouteData } from '../../src/core/atlas-data'
import { entriesOf } from '../../src/core/entries'
import type { Marks } from '../../src/core/scene'
import { actNames, atlas, read } from './open-data'

// Links name what they pick and point out by these ids. A line that is added is kept by `npx vitest run --project data -u`;
// a line that goes or changes is a dead link: leave the id, or let a migration in src/core/url.ts rewrite it.
it('what a link can name keeps its id', async () => {
  const marks = {
    places: read<Marks['places']>('places'),
    battles: read<Marks['battles']>('battles'),
    events: read<Marks['events']>('events'),
    proposals: read<ProposalData[]>('proposals'),
    routes: read<RouteData[]>('routes'),
    alliances: read<AllianceData[]>('alliances'),
  }
  const ids = [
    ...entriesOf(atlas, actNames, marks).map(({ kind, id }) => `${kind}:${id}`),
    ...read<LandCells[]>('land-cells').map(({ id }) => `land:${id}`),
    ...read<{ slug: string }[]>('lessons').map(({ slug }) => `lesson:${slug}`),
  ]
  await expect(`${ids.sort().join('\n')}\n`).toMatchFileSnapshot('kept-ids.txt')
})
