/* global document */
/**
 * Says why the pane stays blank where a webview does not know the language that the add-in is written in (ECMAScript
 * 2022): that of Internet Explorer, the first Edge, or an old Safari. So it is written in the language of those.
 */
(function () {
  var sentence = document.getElementById("old-webview");
  if (sentence && !("at" in Array.prototype)) sentence.removeAttribute("hidden");
})();
