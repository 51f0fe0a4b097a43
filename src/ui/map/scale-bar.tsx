export type ScaleBarProps = { x: number; y: number; km: number; units: number; word: string };

/** How long some round number of kilometres is on this map. */
export function ScaleBar({ x, y, km, units, word }: ScaleBarProps) {
  const start = Math.round(x * 10) / 10;
  const level = Math.round(y * 10) / 10;
  const tick = Math.round(units / 1.2) / 10;
  return (
    <>
      <path className="frame" d={`M${start} ${level - tick}v${tick}h${units}v-${tick}`} />
      <text className="air starts" x={start + units + tick} y={level}>{`${km} ${word}`}</text>
    </>
  );
}
