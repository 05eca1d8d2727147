// Fills base URL and models with the chosen type's usual values, but never over what somebody typed.
"use strict";

document.addEventListener("DOMContentLoaded", () => {
  const type = document.getElementById("id_provider_type");
  const presets = JSON.parse(type?.dataset.presets ?? "{}");
  const fields = ["base_url", "model_name", "premium_model_name"];
  if (!type) return;

  let before = presets[type.value] ?? {};
  const show = () => {
    const now = presets[type.value] ?? {};
    for (const name of fields) {
      const input = document.getElementById(`id_${name}`);
      if (input.value === "" || input.value === before[name]) input.value = now[name] ?? "";
    }
    before = now;
  };
  type.addEventListener("change", show);
});
