/* What the pages do beyond HTML and htmx: in the intake box, drag and drop, paste of a screenshot, a preview and the
   progress of an upload; on the board, cards that can be dragged. Without this file everything still works. */
"use strict";

(() => {
  const form = document.querySelector("[data-intake]");
  if (!form) return;

  const drop = form.querySelector("[data-drop]");
  const inputs = Array.from(drop.querySelectorAll('input[type="file"]'));
  const fileInput = drop.querySelector('input[name="file"]');
  const preview = form.querySelector("[data-preview]");
  const picture = preview.querySelector("img");
  const name = preview.querySelector("[data-preview-name]");
  const upload = form.querySelector("[data-upload]");
  const tooLarge = form.querySelector("[data-too-large]");
  const MOST_BYTES = 10000000;
  const LARGE_BYTES = 1000000;
  const LONGEST_SIDE = 2048; // pixels; the server makes larger pictures this small anyway
  let pictureAddress = "";

  form.querySelector("[data-drop-hint]").hidden = false;

  const showChoice = (file) => {
    if (pictureAddress) URL.revokeObjectURL(pictureAddress);
    pictureAddress = "";
    preview.hidden = !file;
    tooLarge.hidden = !file || file.size <= MOST_BYTES;
    if (!file) return;
    name.textContent = `${file.name} (${(file.size / 1048576).toFixed(1)} MB)`;
    picture.hidden = !file.type.startsWith("image/");
    if (!picture.hidden) {
      pictureAddress = URL.createObjectURL(file);
      picture.src = pictureAddress;
    }
  };

  const clearOthers = (kept) => inputs.forEach((input) => {
    if (input !== kept) input.value = "";
  });

  const takeFile = (file) => {
    const transfer = new DataTransfer();
    transfer.items.add(file);
    fileInput.files = transfer.files;
    clearOthers(fileInput);
    showChoice(file);
    shrink(fileInput);
  };

  const smaller = async (file) => {
    if (!/^image\/(jpeg|png|webp)$/.test(file.type) || file.size < LARGE_BYTES) return file;
    try {
      const bitmap = await createImageBitmap(file, { imageOrientation: "from-image" });
      const scale = LONGEST_SIDE / Math.max(bitmap.width, bitmap.height);
      if (scale >= 1) return file;
      const canvas = document.createElement("canvas");
      canvas.width = Math.round(bitmap.width * scale);
      canvas.height = Math.round(bitmap.height * scale);
      canvas.getContext("2d").drawImage(bitmap, 0, 0, canvas.width, canvas.height);
      const blob = await new Promise((done) => { canvas.toBlob(done, "image/jpeg", 0.9); });
      const name = `${file.name.replace(/\.[^.]*$/, "")}.jpg`;
      return blob && blob.size < file.size ? new File([blob], name, { type: "image/jpeg" }) : file;
    } catch {
      return file; // the browser cannot open it; the server says what it makes of it
    }
  };

  const shrink = async (input) => {
    const [file] = input.files;
    if (!file) return;
    const small = await smaller(file);
    if (small === file || input.files[0] !== file) return;
    const transfer = new DataTransfer();
    transfer.items.add(small);
    input.files = transfer.files;
    showChoice(small);
  };

  inputs.forEach((input) => input.addEventListener("change", () => {
    if (input.files.length) clearOthers(input);
    showChoice(input.files[0] || null);
    shrink(input);
  }));

  form.querySelector("[data-preview-clear]").addEventListener("click", () => {
    clearOthers(null);
    showChoice(null);
    fileInput.focus();
  });

  const carriesFile = (event) => Array.from(event.dataTransfer.types).includes("Files");

  ["dragenter", "dragover"].forEach((kind) => document.addEventListener(kind, (event) => {
    if (!carriesFile(event)) return;
    event.preventDefault();
    drop.classList.add("is-over");
  }));

  ["dragleave", "drop"].forEach((kind) => document.addEventListener(kind, (event) => {
    if (kind === "dragleave" && event.relatedTarget) return;
    drop.classList.remove("is-over");
  }));

  document.addEventListener("drop", (event) => {
    const [file] = event.dataTransfer.files;
    if (!file) return;
    event.preventDefault();
    takeFile(file);
  });

  document.addEventListener("paste", (event) => {
    const [file] = event.clipboardData.files;
    if (!file) return;
    event.preventDefault();
    takeFile(file);
  });

  form.addEventListener("htmx:xhr:progress", (event) => {
    const hasFile = inputs.some((input) => input.files.length);
    upload.hidden = !hasFile || !event.detail.lengthComputable;
    if (!upload.hidden) upload.value = (100 * event.detail.loaded) / event.detail.total;
  });

  form.addEventListener("htmx:afterSwap", () => {
    form.querySelector("#intake-errors").focus();
  });

  form.addEventListener("htmx:afterRequest", () => {
    upload.hidden = true;
  });

  ["htmx:sendError", "htmx:responseError"].forEach((kind) => form.addEventListener(kind, () => {
    form.querySelector("[data-offline]").hidden = false;
  }));

  form.addEventListener("htmx:beforeRequest", () => {
    form.querySelector("[data-offline]").hidden = true;
  });
})();

/* On the board, cards can be dragged into another column. It only chooses in the card's own form and sends it. */
(() => {
  const board = document.querySelector("[data-board]");
  if (!board) return;
  let dragged = null;

  board.querySelectorAll("[data-card]").forEach((card) => {
    card.draggable = true;
    card.addEventListener("dragstart", (event) => {
      dragged = card;
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", "");
    });
  });

  board.querySelectorAll("[data-column]").forEach((column) => {
    column.addEventListener("dragover", (event) => {
      if (!dragged) return;
      event.preventDefault();
      column.classList.add("is-over");
    });
    column.addEventListener("dragleave", (event) => {
      if (!column.contains(event.relatedTarget)) column.classList.remove("is-over");
    });
    column.addEventListener("drop", (event) => {
      column.classList.remove("is-over");
      if (!dragged || column.contains(dragged)) return;
      event.preventDefault();
      const form = dragged.querySelector("form");
      form.elements.state.value = column.dataset.column;
      form.requestSubmit();
    });
  });
})();
