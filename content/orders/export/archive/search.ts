/**
 * The archive's one script: search and year, in the file itself and allowed by its hash alone. It only hides and
 * shows what is there; nothing is made from text. Plain script: browsers of any later year still run it.
 */
export const search = `(function () {
  var fold = function (text) { return text.normalize('NFKD').replace(/[\\u0300-\\u036f\\u064b-\\u0652]/g, '').toLowerCase(); };
  var box = document.getElementById('find');
  var year = document.getElementById('year');
  var count = document.getElementById('count');
  var all = Array.prototype.slice.call(document.querySelectorAll('article'));
  var texts;
  var look = function () {
    texts = texts || all.map(function (one) { return fold(one.textContent); });
    var words = fold(box.value).split(/\\s+/).filter(Boolean);
    var shown = 0;
    all.forEach(function (one, place) {
      var fits = (year.value === '' || one.getAttribute('data-year') === year.value) &&
        words.every(function (word) { return texts[place].indexOf(word) >= 0; });
      one.hidden = !fits;
      if (fits) shown += 1;
    });
    count.textContent = shown + ' / ' + all.length;
  };
  box.addEventListener('input', look);
  year.addEventListener('change', look);
  document.querySelector('.find').hidden = false;
})();`;
