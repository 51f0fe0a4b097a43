/** The port of the site under test; the one beside it serves the same build on another day. */
const port = Number(process.env.GUIDE_TEST_PORT ?? 4710);

/** Where the site under test answers. */
export const origin = `http://127.0.0.1:${port}`;
/** Where the same build answers on 2 January 2027, after most visa waivers have ended. */
export const laterOrigin = `http://127.0.0.1:${port + 1}`;
/** The day of the first site, so that tests do not change their mind over night. */
export const today = "2026-11-25";
/** The day of the second site. */
export const laterDay = "2027-01-02";
/** Both sites: how each is started. */
export const sites = [
  { port, today },
  { port: port + 1, today: laterDay },
] as const;
