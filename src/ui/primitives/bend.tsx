/** The guide's mark: the bend of the Huangpu, as drawn once in the sprite. */
export function Bend() {
  return (
    <svg className="bend" aria-hidden="true">
      <use href="#icon-bend" />
    </svg>
  );
}
