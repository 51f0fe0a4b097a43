import { type IconName, iconShapes } from "./icon-shapes";
import { Textures } from "./textures";

export type SpriteProps = {
  /** The icons this page uses; left out, all of them. */
  icons?: readonly IconName[];
};

/**
 * Icons and textures, once per page. Ids are prefixed, because chapters are called "language" and "money", too.
 * It is taken out of the flow, not hidden: a texture inside `display: none` paints nothing in some browsers.
 */
export function Sprite({ icons = Object.keys(iconShapes) as IconName[] }: SpriteProps) {
  return (
    <svg className="sprite" width="0" height="0" aria-hidden="true">
      <symbol id="icon-bend" viewBox="0 0 32 32">
        <path className="river" strokeWidth="5" d="M7 34c-1-8-1-12 4-13s10 1 10-4-8-4-8-8 5-3 9-4 7-2 12-6" />
        <path fill="none" stroke="currentColor" strokeWidth="1.6" d="M.8.8h30.4v30.4H.8z" />
      </symbol>
      {icons.map((name) => (
        <symbol key={name} id={`icon-${name}`} viewBox="0 0 20 20">
          {iconShapes[name]}
        </symbol>
      ))}
      <Textures />
    </svg>
  );
}
