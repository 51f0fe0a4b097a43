import { EnvironmentError } from "../site/environment";

const codeOf = (error: unknown) =>
  typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";

/** One clear sentence for whoever started the site, in place of a stack. */
export function whyItFailed(error: unknown, port?: number): string {
  if (error instanceof EnvironmentError) return error.message;
  switch (codeOf(error)) {
    case "EADDRINUSE":
      return `Port ${port} is taken by another program. Stop it, or choose another one: PORT=${(port ?? 3000) + 1} npm start`;
    case "EACCES":
      return port !== undefined && port < 1024
        ? `Port ${port} needs more rights than this user has. Choose one above 1023: PORT=3000 npm start`
        : `This user may not write here: ${String(error)}`;
    case "ENOSPC":
      return "The disk is full, so the site could not be built. Make room and start again; the build before it is untouched.";
    case "EROFS":
      return "The disk cannot be written to, so the site could not be built.";
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
