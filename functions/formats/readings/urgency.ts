// Urgency as IPTC has it: one digit, 1 for what cannot wait.

/** Undefined where anything else is sent. */
export const urgencyIn = (sent: string | undefined): number | undefined =>
  sent !== undefined && /^[1-9]$/.test(sent) ? Number(sent) : undefined;
