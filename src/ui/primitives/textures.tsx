type StripesProps = { id: string; className: string; turn: number };

function Stripes({ id, className, turn }: StripesProps) {
  return (
    <pattern
      id={`texture-${id}`}
      width="6"
      height="6"
      patternUnits="userSpaceOnUse"
      patternTransform={`rotate(${turn})`}
    >
      <path className={className} d="M0 0v6" />
    </pattern>
  );
}

/** Fills that tell shapes apart without colour: in print, in forced colours, to colour-blind readers. */
export function Textures() {
  return (
    <>
      <Stripes id="ruled" className="cut" turn={45} />
      <Stripes id="barred" className="cut" turn={-45} />
      <Stripes id="hatch" className="hatching" turn={45} />
      <Stripes id="hatch-slate" className="hatching-slate" turn={45} />
      <pattern id="texture-dotted" width="7" height="7" patternUnits="userSpaceOnUse">
        <circle className="pit" cx="2" cy="2" r="1.3" />
      </pattern>
    </>
  );
}
