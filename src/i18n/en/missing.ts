/** Words of the pages for an address that leads nowhere and for a page that could not be made. */
export const missing = {
  missing: {
    title: "This page is not here",
    lead: "The link may be misspelt, or the page may have moved. Search for it, or start from one of the lists.",
  },
  broken: {
    title: "This page could not be made",
    lead: "Something went wrong on our side, not yours. Try again in a minute, or start from one of the lists.",
  },
  ways: "Ways into the guide:",
  emergency: "In an emergency in Shanghai, call 120.",
} as const;
