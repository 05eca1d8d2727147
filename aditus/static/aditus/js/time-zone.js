/* Tells a sign-up form the time zone of the person's own clock, so that deadlines are right from the first day. */
"use strict";

document.querySelectorAll("[data-time-zone]").forEach((field) => {
  field.value = Intl.DateTimeFormat().resolvedOptions().timeZone || "";
});
