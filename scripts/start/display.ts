/**
 * Whether a window can be shown. macOS and Windows always have a display; elsewhere X11 or Wayland names one.
 *
 * @param platform as in `process.platform`.
 */
export function hasDisplay(platform: string, variables: Readonly<Record<string, string | undefined>>): boolean {
  if (platform === 'darwin' || platform === 'win32') return true;
  return Boolean(variables['DISPLAY'] || variables['WAYLAND_DISPLAY']);
}
