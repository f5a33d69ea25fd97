/** The floating sheet of menus, popovers and lists. */
export const popupClass =
  'max-w-[calc(100vw-1rem)] rounded-md bg-raised text-ink shadow-floating outline-none transition-[opacity,scale] origin-(--transform-origin) ' +
  'data-starting-style:scale-98 data-starting-style:opacity-0 data-ending-style:opacity-0 forced-colors:border';

/** A row that can be highlighted inside a floating sheet. */
export const popupItemClass =
  'flex min-h-8 select-none items-center gap-2 rounded-sm px-2 py-1 text-base outline-none data-highlighted:bg-hover data-disabled:opacity-55 ' +
  'pointer-coarse:min-h-11 forced-colors:data-highlighted:outline-2 [&_svg]:size-4 [&_svg]:shrink-0';
