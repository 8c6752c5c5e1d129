import type { Visible } from '../model/filter.ts';
import type { PartyId } from '../model/id.ts';
import type { Coalition, Nation, Party } from '../model/party.ts';
import type { CoalitionNode, Drawing, GraphNode, NationNode } from './graph.ts';

interface Around {
  readonly inside: ReadonlySet<PartyId>;
  readonly crowd: Visible['crowd'];
  readonly drawing?: Drawing | undefined;
}

function nationNode(nation: Nation, { inside, drawing }: Around): NationNode {
  const { type, id, name, nameArabic, iso2, region, capital, coordinates } = nation;
  const insider = inside.size > 0 ? inside.has(id) : undefined;
  return {
    type,
    id,
    name,
    arabicName: nameArabic || undefined,
    iso2,
    region,
    capital,
    coordinates,
    insider,
    from: nation.from,
    until: nation.until,
    recognition: nation.recognition,
    sources: nation.sources,
    place: drawing?.places.get(id),
    colour: drawing?.colours[insider === false ? 'outsider' : 'insider'],
  };
}

function coalitionNode(coalition: Coalition, { crowd, drawing }: Around): CoalitionNode {
  const { type, id, name, nameArabic, abbreviation, kind, confers, obligations } = coalition;
  return {
    type,
    id,
    name,
    arabicName: nameArabic || undefined,
    abbreviation: abbreviation || undefined,
    kind,
    confers,
    obligations,
    instrument: coalition.instrument,
    from: coalition.from,
    until: coalition.until,
    confidence: coalition.confidence,
    note: coalition.note,
    folded: [...(crowd.get(id) ?? [])].sort(),
    sources: coalition.sources,
    place: drawing?.places.get(id),
    colour: drawing?.colours.coalition,
  };
}

/** A party as a node of the file. */
export function graphNode(party: Party, around: Around): GraphNode {
  return party.type === 'nation' ? nationNode(party, around) : coalitionNode(party, around);
}
