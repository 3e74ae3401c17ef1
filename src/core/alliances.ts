/** Alliances of states: who belonged on a day. */
import type { AllianceData, Membership } from './atlas-data'
import type { Day } from './time'

/** The memberships of an alliance that hold on a day, full members first. */
export function membersOn(alliance: AllianceData, day: Day): Membership[] {
  const isOn = ({ from, to }: { from: Day; to: Day | null }) => from <= day && (to === null || day < to)
  return alliance.members.filter(isOn).sort((a, b) => Number(a.as !== 'member') - Number(b.as !== 'member'))
}
