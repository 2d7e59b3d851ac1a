// Made by tools/build-validators.mjs from JSON Schemas. Do not edit.
var X = (s, n) => () => {
  try {
    return n || s((n = { exports: {} }).exports, n), n.exports;
  } catch (w) {
    throw n = 0, w;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var G = X((R) => {
  "use strict";
  Object.defineProperty(R, "__esModule", { value: !0 });
  function z(s) {
    let n = s.length, w = 0, b = 0, h;
    for (; b < n; )
      w++, h = s.charCodeAt(b++), h >= 55296 && h <= 56319 && b < n && (h = s.charCodeAt(b), (h & 64512) === 56320 && b++);
    return w;
  }
  R.default = z;
  z.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// <stdin>
var re = Q, x = { type: "object", properties: { include: { type: "array", items: { type: "string", pattern: "^[^/\\\\]+\\.cases\\.ya?ml$", examples: ["company.c\
ases.yaml"] }, examples: [["company.cases.yaml"]] }, settings: { type: "object", examples: [{ master: { general: "erp" } }] }, live: { $ref: "#/definitions/live" },
lookups: { $ref: "#/definitions/lookups" }, cases: { type: "array", items: { $ref: "#/definitions/case" }, examples: [[{ name: "Finnish is 358", map: "languages",
gives: { fi: 358 } }]] } }, additionalProperties: !1, definitions: { live: { type: "string", pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", examples: [
"2027-02-01"] }, lookups: { type: "object", "x-sides": !0, properties: {}, additionalProperties: { type: "object", additionalProperties: { type: "array", items: {
$ref: "#/definitions/record" } } }, examples: [{ erp: { currency: [{ currencyNo: 1, isoCode: "EUR" }] } }] }, record: { type: "object", examples: [{ name: "Fjor\
d AS", currency: { code: "NOK" } }] }, recordOrRecords: { type: ["object", "array"], items: { $ref: "#/definitions/record" }, examples: [{ name: "Fjord AS" }] },
bySide: { type: "object", "x-sides": !0, properties: {}, additionalProperties: { $ref: "#/definitions/recordOrRecords" }, examples: [{ crm: { name: "Fjord AS" },
erp: { title: "Fjord AS" } }] }, code: { type: "string", pattern: "^[A-Z][A-Z0-9_]*$", examples: ["NUMBER_CONFLICT"] }, values: { type: ["array", "string", "num\
ber", "boolean"], items: { type: ["string", "number", "boolean"] }, examples: [["xx", "zz"]] }, table: { type: "object", minProperties: 1, additionalProperties: {
type: ["string", "number", "boolean", "null"] }, examples: [{ fi: 358, sv: 46 }] }, tests: { type: "array", minItems: 1, examples: [[{ group12: 9 }]] }, situation: {
enum: ["excluded", "occupied", "doubled", "linked", "dangling", "gone", "matched", "conflict", "candidate", "inactive", "new"], examples: ["matched"] }, case: {
type: "object", properties: { name: { type: "string", minLength: 1, examples: ["0 stays 0, empty counts as the default"] }, map: { type: "string", minLength: 1,
examples: ["languages"] }, gives: { $ref: "#/definitions/table" }, back: { $ref: "#/definitions/table" }, misses: { $ref: "#/definitions/values" }, missesBack: {
$ref: "#/definitions/values" }, predicate: { type: "string", minLength: 1, examples: ["customers.erp.exclude"] }, range: { type: "string", minLength: 1, examples: [
"settings.costs.accounts"] }, holds: { $ref: "#/definitions/tests" }, not: { $ref: "#/definitions/tests" }, field: { type: "string", pattern: "^[^.\\s]+\\.[^.\\s]+\
$", examples: ["customers.language"] }, from: { $ref: "#/definitions/bySide", minProperties: 1, maxProperties: 1, examples: [{ crm: { language: { code: "fi-FI" } } }] },
to: { type: "object", "x-sides": !0, properties: {}, minProperties: 1, maxProperties: 1, additionalProperties: { $ref: "#/definitions/record" }, examples: [{ erp: {
languageNo: 358 } }] }, both: { type: "object", "x-sides": !0, properties: {}, minProperties: 2, maxProperties: 2, additionalProperties: { $ref: "#/definitions/\
record" }, examples: [{ crm: { name: "Fjord AS" }, erp: { title: "Fjord AS" } }] }, equal: { $ref: "#/definitions/bySide", minProperties: 2, maxProperties: 2, examples: [
{ crm: { unit: " STK" }, erp: { unit: 1 } }] }, differ: { $ref: "#/definitions/bySide", minProperties: 2, maxProperties: 2, examples: [{ crm: { name: "Fjord" },
erp: { title: "Fjell" } }] }, issue: { $ref: "#/definitions/code" }, warning: { $ref: "#/definitions/code" }, information: { $ref: "#/definitions/code" }, match: {
type: "string", minLength: 1, examples: ["customers"] }, plan: { type: "string", minLength: 1, examples: ["customers"] }, given: { $ref: "#/definitions/bySide" },
linked: { type: "boolean", examples: [!0] }, changed: { $ref: "#/definitions/bySide" }, deleted: { type: "object", "x-sides": !0, properties: {}, additionalProperties: {
$ref: "#/definitions/values" }, examples: [{ erp: [10001] }] }, also: { type: "object", additionalProperties: { $ref: "#/definitions/bySide" }, examples: [{ departments: {
erp: { departmentNo: 10 } } }] }, expect: { type: ["string", "object", "array"], if: { type: "string" }, then: { $ref: "#/definitions/situation" }, else: { if: {
type: "object" }, then: { $ref: "#/definitions/situations" }, else: { $ref: "#/definitions/rows" } }, examples: ["matched"] }, code: { $ref: "#/definitions/code" },
text: { type: "string", minLength: 1, examples: ["same number as"] }, exactly: { type: "boolean", examples: [!0] }, stopped: { $ref: "#/definitions/code" }, problems: {
type: "array", items: { type: ["string", "object"], pattern: "^[A-Z][A-Z0-9_]*$", properties: { code: { $ref: "#/definitions/code" }, at: { type: "string", minLength: 1,
examples: ["settings.partners.exclude.field"] }, text: { type: "string", minLength: 1, examples: ["must be different"] } }, required: ["code"], additionalProperties: !1,
examples: ["SETTINGS_CLASH"] }, examples: [["SETTINGS_CLASH"]] }, settings: { type: "object", examples: [{ partners: { overdueInterest: null } }] }, entities: {
type: "object", examples: [{ customers: { fields: { name: { strength: "always" } } } }] }, maps: { type: "object", examples: [{ languages: { otherwise: "empty" } }] },
live: { $ref: "#/definitions/live" }, lookups: { $ref: "#/definitions/lookups" } }, required: ["name"], additionalProperties: !1, dependencies: { gives: ["map"],
back: ["map"], misses: ["map"], missesBack: ["map"], from: ["field"], to: ["from"], both: ["field"], equal: ["field"], differ: ["field"], issue: ["from"], warning: [
"from"], information: ["from"], code: ["match"], linked: ["given"], changed: ["given"], deleted: ["given"], also: ["plan"], exactly: ["plan"], stopped: ["plan"] },
examples: [{ name: "Finnish is 358", map: "languages", gives: { fi: 358 } }] }, situations: { type: "object", "x-sides": !0, properties: {}, minProperties: 1, additionalProperties: {
type: ["string", "array"], if: { type: "string" }, then: { $ref: "#/definitions/situation" }, items: { $ref: "#/definitions/situation" }, minItems: 1, examples: [
"inactive"] }, examples: [{ crm: "new", erp: ["linked", "doubled"] }] }, rows: { type: "array", items: { $ref: "#/definitions/row" }, examples: [[{ create: "erp" }]] },
side: { type: "string", "x-side": !0 }, row: { type: "object", properties: { create: { $ref: "#/definitions/side" }, update: { $ref: "#/definitions/side" }, link: {
$ref: "#/definitions/side" }, drift: { $ref: "#/definitions/side" }, hold: { $ref: "#/definitions/side" }, note: { $ref: "#/definitions/side" }, number: { $ref: "\
#/definitions/shown" }, name: { $ref: "#/definitions/shown" }, key: { $ref: "#/definitions/shown" }, kind: { type: "string", minLength: 1, examples: ["product"] },
situation: { $ref: "#/definitions/situation" }, code: { $ref: "#/definitions/code" }, says: { enum: ["change", "issue", "warning", "information"], examples: ["w\
arning"] }, text: { type: "string", minLength: 1, examples: ["number and name agree"] }, before: { type: "object", minProperties: 1, examples: [{ name: "Fjord" }] },
after: { type: "object", minProperties: 1, examples: [{ name: "Fjord AS" }] }, set: { $ref: "#/definitions/record" }, without: { type: "array", minItems: 1, items: {
type: "string" }, examples: [["price"]] }, then: { type: "object", minProperties: 1, properties: { link: { $ref: "#/definitions/side" }, writeBack: { $ref: "#/d\
efinitions/side" } }, additionalProperties: !1, examples: [{ writeBack: "crm" }] } }, additionalProperties: !1, examples: [{ update: "erp", before: { name: "Fjo\
rd" }, after: { name: "Fjord AS" } }] }, shown: { type: ["string", "number"], examples: [10001] } } }, O = { type: "string", pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0\
[1-9]|[12]\\d|3[01])$", examples: ["2027-02-01"] }, Y = new RegExp("^[^/\\\\]+\\.cases\\.ya?ml$", "u"), U = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[\
01])$", "u"), D = { type: "object", "x-sides": !0, properties: {}, additionalProperties: { type: "object", additionalProperties: { type: "array", items: { $ref: "\
#/definitions/record" } } }, examples: [{ erp: { currency: [{ currencyNo: 1, isoCode: "EUR" }] } }] }, v = { type: "object", examples: [{ name: "Fjord AS", currency: {
code: "NOK" } }] };
function C(s, { instancePath: n = "", parentData: w, parentDataProperty: b, rootData: h = s } = {}) {
  let e = null, i = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    for (let a in s) {
      let p = s[a];
      if (p && typeof p == "object" && !Array.isArray(p))
        for (let t in p) {
          let r = p[t];
          if (Array.isArray(r)) {
            let l = r.length;
            for (let c = 0; c < l; c++) {
              let d = r[c];
              if (!(d && typeof d == "object" && !Array.isArray(d))) {
                let m = { instancePath: n + "/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + c, schemaPath: "\
#/definitions/record/type", keyword: "type", params: { type: "object" }, schema: v.type, parentSchema: v, data: d };
                e === null ? e = [m] : e.push(m), i++;
              }
            }
          } else {
            let l = { instancePath: n + "/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/addi\
tionalProperties/additionalProperties/type", keyword: "type", params: { type: "array" }, schema: D.additionalProperties.additionalProperties.type, parentSchema: D.
            additionalProperties.additionalProperties, data: r };
            e === null ? e = [l] : e.push(l), i++;
          }
        }
      else {
        let t = { instancePath: n + "/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "\
object" }, schema: D.additionalProperties.type, parentSchema: D.additionalProperties, data: p };
        e === null ? e = [t] : e.push(t), i++;
      }
    }
    for (let a in s)
      if (this.sides.length > 0 && !this.sides.includes(a)) {
        let p = { instancePath: n, schemaPath: "#/x-sides", keyword: "x-sides", params: { additionalProperty: a, sides: this.sides }, schema: !0, parentSchema: D,
        data: s };
        e === null ? e = [p] : e.push(p), i++;
      }
  } else {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: D.type, parentSchema: D, data: s };
    e === null ? e = [a] : e.push(a), i++;
  }
  return C.errors = e, i === 0;
}
var o = { type: "object", properties: { name: { type: "string", minLength: 1, examples: ["0 stays 0, empty counts as the default"] }, map: { type: "string", minLength: 1,
examples: ["languages"] }, gives: { $ref: "#/definitions/table" }, back: { $ref: "#/definitions/table" }, misses: { $ref: "#/definitions/values" }, missesBack: {
$ref: "#/definitions/values" }, predicate: { type: "string", minLength: 1, examples: ["customers.erp.exclude"] }, range: { type: "string", minLength: 1, examples: [
"settings.costs.accounts"] }, holds: { $ref: "#/definitions/tests" }, not: { $ref: "#/definitions/tests" }, field: { type: "string", pattern: "^[^.\\s]+\\.[^.\\s]+\
$", examples: ["customers.language"] }, from: { $ref: "#/definitions/bySide", minProperties: 1, maxProperties: 1, examples: [{ crm: { language: { code: "fi-FI" } } }] },
to: { type: "object", "x-sides": !0, properties: {}, minProperties: 1, maxProperties: 1, additionalProperties: { $ref: "#/definitions/record" }, examples: [{ erp: {
languageNo: 358 } }] }, both: { type: "object", "x-sides": !0, properties: {}, minProperties: 2, maxProperties: 2, additionalProperties: { $ref: "#/definitions/\
record" }, examples: [{ crm: { name: "Fjord AS" }, erp: { title: "Fjord AS" } }] }, equal: { $ref: "#/definitions/bySide", minProperties: 2, maxProperties: 2, examples: [
{ crm: { unit: " STK" }, erp: { unit: 1 } }] }, differ: { $ref: "#/definitions/bySide", minProperties: 2, maxProperties: 2, examples: [{ crm: { name: "Fjord" },
erp: { title: "Fjell" } }] }, issue: { $ref: "#/definitions/code" }, warning: { $ref: "#/definitions/code" }, information: { $ref: "#/definitions/code" }, match: {
type: "string", minLength: 1, examples: ["customers"] }, plan: { type: "string", minLength: 1, examples: ["customers"] }, given: { $ref: "#/definitions/bySide" },
linked: { type: "boolean", examples: [!0] }, changed: { $ref: "#/definitions/bySide" }, deleted: { type: "object", "x-sides": !0, properties: {}, additionalProperties: {
$ref: "#/definitions/values" }, examples: [{ erp: [10001] }] }, also: { type: "object", additionalProperties: { $ref: "#/definitions/bySide" }, examples: [{ departments: {
erp: { departmentNo: 10 } } }] }, expect: { type: ["string", "object", "array"], if: { type: "string" }, then: { $ref: "#/definitions/situation" }, else: { if: {
type: "object" }, then: { $ref: "#/definitions/situations" }, else: { $ref: "#/definitions/rows" } }, examples: ["matched"] }, code: { $ref: "#/definitions/code" },
text: { type: "string", minLength: 1, examples: ["same number as"] }, exactly: { type: "boolean", examples: [!0] }, stopped: { $ref: "#/definitions/code" }, problems: {
type: "array", items: { type: ["string", "object"], pattern: "^[A-Z][A-Z0-9_]*$", properties: { code: { $ref: "#/definitions/code" }, at: { type: "string", minLength: 1,
examples: ["settings.partners.exclude.field"] }, text: { type: "string", minLength: 1, examples: ["must be different"] } }, required: ["code"], additionalProperties: !1,
examples: ["SETTINGS_CLASH"] }, examples: [["SETTINGS_CLASH"]] }, settings: { type: "object", examples: [{ partners: { overdueInterest: null } }] }, entities: {
type: "object", examples: [{ customers: { fields: { name: { strength: "always" } } } }] }, maps: { type: "object", examples: [{ languages: { otherwise: "empty" } }] },
live: { $ref: "#/definitions/live" }, lookups: { $ref: "#/definitions/lookups" } }, required: ["name"], additionalProperties: !1, dependencies: { gives: ["map"],
back: ["map"], misses: ["map"], missesBack: ["map"], from: ["field"], to: ["from"], both: ["field"], equal: ["field"], differ: ["field"], issue: ["from"], warning: [
"from"], information: ["from"], code: ["match"], linked: ["given"], changed: ["given"], deleted: ["given"], also: ["plan"], exactly: ["plan"], stopped: ["plan"] },
examples: [{ name: "Finnish is 358", map: "languages", gives: { fi: 358 } }] }, S = { type: "object", minProperties: 1, additionalProperties: { type: ["string",
"number", "boolean", "null"] }, examples: [{ fi: 358, sv: 46 }] }, k = { type: ["array", "string", "number", "boolean"], items: { type: ["string", "number", "bo\
olean"] }, examples: [["xx", "zz"]] }, q = { type: "array", minItems: 1, examples: [[{ group12: 9 }]] }, g = { type: "string", pattern: "^[A-Z][A-Z0-9_]*$", examples: [
"NUMBER_CONFLICT"] }, A = { enum: ["excluded", "occupied", "doubled", "linked", "dangling", "gone", "matched", "conflict", "candidate", "inactive", "new"], examples: [
"matched"] }, J = Object.prototype.hasOwnProperty, j = G().default, ee = new RegExp("^[^.\\s]+\\.[^.\\s]+$", "u"), Z = new RegExp("^[A-Z][A-Z0-9_]*$", "u"), K = {
type: "object", "x-sides": !0, properties: {}, additionalProperties: { $ref: "#/definitions/recordOrRecords" }, examples: [{ crm: { name: "Fjord AS" }, erp: { title: "\
Fjord AS" } }] }, H = { type: ["object", "array"], items: { $ref: "#/definitions/record" }, examples: [{ name: "Fjord AS" }] };
function I(s, { instancePath: n = "", parentData: w, parentDataProperty: b, rootData: h = s } = {}) {
  let e = null, i = 0;
  if (!s || typeof s != "object") {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: H.type }, schema: H.type, parentSchema: H, data: s };
    e === null ? e = [a] : e.push(a), i++;
  }
  if (Array.isArray(s)) {
    let a = s.length;
    for (let p = 0; p < a; p++) {
      let t = s[p];
      if (!(t && typeof t == "object" && !Array.isArray(t))) {
        let r = { instancePath: n + "/" + p, schemaPath: "#/definitions/record/type", keyword: "type", params: { type: "object" }, schema: v.type, parentSchema: v,
        data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
  }
  return I.errors = e, i === 0;
}
function P(s, { instancePath: n = "", parentData: w, parentDataProperty: b, rootData: h = s } = {}) {
  let e = null, i = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    for (let a in s)
      I.call(this, s[a], { instancePath: n + "/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: s, parentDataProperty: a, rootData: h }) || (e = e ===
      null ? I.errors : e.concat(I.errors), i = e.length);
    for (let a in s)
      if (this.sides.length > 0 && !this.sides.includes(a)) {
        let p = { instancePath: n, schemaPath: "#/x-sides", keyword: "x-sides", params: { additionalProperty: a, sides: this.sides }, schema: !0, parentSchema: K,
        data: s };
        e === null ? e = [p] : e.push(p), i++;
      }
  } else {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: K.type, parentSchema: K, data: s };
    e === null ? e = [a] : e.push(a), i++;
  }
  return P.errors = e, i === 0;
}
var $ = { type: "object", "x-sides": !0, properties: {}, minProperties: 1, additionalProperties: { type: ["string", "array"], if: { type: "string" }, then: { $ref: "\
#/definitions/situation" }, items: { $ref: "#/definitions/situation" }, minItems: 1, examples: ["inactive"] }, examples: [{ crm: "new", erp: ["linked", "doubled"] }] };
function E(s, { instancePath: n = "", parentData: w, parentDataProperty: b, rootData: h = s } = {}) {
  let e = null, i = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (Object.keys(s).length < 1) {
      let p = { instancePath: n, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: $, data: s };
      e === null ? e = [p] : e.push(p), i++;
    }
    for (let p in s) {
      let t = s[p];
      if (typeof t != "string" && !Array.isArray(t)) {
        let d = { instancePath: n + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: $.
        additionalProperties.type }, schema: $.additionalProperties.type, parentSchema: $.additionalProperties, data: t };
        e === null ? e = [d] : e.push(d), i++;
      }
      let r = i, l = !0, c = i;
      if (typeof t != "string") {
        let d = {};
        e === null ? e = [d] : e.push(d), i++;
      }
      var a = c === i;
      if (i = r, e !== null && (r ? e.length = r : e = null), a) {
        let d = i;
        if (!(t === "excluded" || t === "occupied" || t === "doubled" || t === "linked" || t === "dangling" || t === "gone" || t === "matched" || t === "conflic\
t" || t === "candidate" || t === "inactive" || t === "new")) {
          let u = { instancePath: n + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/situation/enum", keyword: "enum", params: { allowedValues: A.
          enum }, schema: A.enum, parentSchema: A, data: t };
          e === null ? e = [u] : e.push(u), i++;
        }
        var a = d === i;
        l = a;
      }
      if (!l) {
        let d = { instancePath: n + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/if", keyword: "if", params: { failingKeyword: "\
then" }, schema: $.additionalProperties.if, parentSchema: $.additionalProperties, data: t };
        e === null ? e = [d] : e.push(d), i++;
      }
      if (Array.isArray(t)) {
        if (t.length < 1) {
          let m = { instancePath: n + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/minItems", keyword: "minItems", params: {
          limit: 1 }, schema: 1, parentSchema: $.additionalProperties, data: t };
          e === null ? e = [m] : e.push(m), i++;
        }
        let d = t.length;
        for (let m = 0; m < d; m++) {
          let u = t[m];
          if (!(u === "excluded" || u === "occupied" || u === "doubled" || u === "linked" || u === "dangling" || u === "gone" || u === "matched" || u === "confl\
ict" || u === "candidate" || u === "inactive" || u === "new")) {
            let L = { instancePath: n + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + m, schemaPath: "#/definitions/situation/enum", keyword: "enum",
            params: { allowedValues: A.enum }, schema: A.enum, parentSchema: A, data: u };
            e === null ? e = [L] : e.push(L), i++;
          }
        }
      }
    }
    for (let p in s)
      if (this.sides.length > 0 && !this.sides.includes(p)) {
        let t = { instancePath: n, schemaPath: "#/x-sides", keyword: "x-sides", params: { additionalProperty: p, sides: this.sides }, schema: !0, parentSchema: $,
        data: s };
        e === null ? e = [t] : e.push(t), i++;
      }
  } else {
    let p = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: $.type, parentSchema: $, data: s };
    e === null ? e = [p] : e.push(p), i++;
  }
  return E.errors = e, i === 0;
}
var M = { type: "array", items: { $ref: "#/definitions/row" }, examples: [[{ create: "erp" }]] }, f = { type: "object", properties: { create: { $ref: "#/definit\
ions/side" }, update: { $ref: "#/definitions/side" }, link: { $ref: "#/definitions/side" }, drift: { $ref: "#/definitions/side" }, hold: { $ref: "#/definitions/\
side" }, note: { $ref: "#/definitions/side" }, number: { $ref: "#/definitions/shown" }, name: { $ref: "#/definitions/shown" }, key: { $ref: "#/definitions/shown" },
kind: { type: "string", minLength: 1, examples: ["product"] }, situation: { $ref: "#/definitions/situation" }, code: { $ref: "#/definitions/code" }, says: { enum: [
"change", "issue", "warning", "information"], examples: ["warning"] }, text: { type: "string", minLength: 1, examples: ["number and name agree"] }, before: { type: "\
object", minProperties: 1, examples: [{ name: "Fjord" }] }, after: { type: "object", minProperties: 1, examples: [{ name: "Fjord AS" }] }, set: { $ref: "#/defin\
itions/record" }, without: { type: "array", minItems: 1, items: { type: "string" }, examples: [["price"]] }, then: { type: "object", minProperties: 1, properties: {
link: { $ref: "#/definitions/side" }, writeBack: { $ref: "#/definitions/side" } }, additionalProperties: !1, examples: [{ writeBack: "crm" }] } }, additionalProperties: !1,
examples: [{ update: "erp", before: { name: "Fjord" }, after: { name: "Fjord AS" } }] }, y = { type: "string", "x-side": !0 }, F = { type: ["string", "number"],
examples: [10001] };
function B(s, { instancePath: n = "", parentData: w, parentDataProperty: b, rootData: h = s } = {}) {
  let e = null, i = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    for (let a in s)
      if (!J.call(f.properties, a)) {
        let p = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, schema: !1, parentSchema: f,
        data: s };
        e === null ? e = [p] : e.push(p), i++;
      }
    if (s.create !== void 0) {
      let a = s.create;
      if (typeof a == "string") {
        if (this.sides.length > 0 && !this.sides.includes(a)) {
          let p = { instancePath: n + "/create", schemaPath: "#/definitions/side/x-side", keyword: "x-side", params: { allowedValues: this.sides }, schema: !0, parentSchema: y,
          data: a };
          e === null ? e = [p] : e.push(p), i++;
        }
      } else {
        let p = { instancePath: n + "/create", schemaPath: "#/definitions/side/type", keyword: "type", params: { type: "string" }, schema: y.type, parentSchema: y,
        data: a };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (s.update !== void 0) {
      let a = s.update;
      if (typeof a == "string") {
        if (this.sides.length > 0 && !this.sides.includes(a)) {
          let p = { instancePath: n + "/update", schemaPath: "#/definitions/side/x-side", keyword: "x-side", params: { allowedValues: this.sides }, schema: !0, parentSchema: y,
          data: a };
          e === null ? e = [p] : e.push(p), i++;
        }
      } else {
        let p = { instancePath: n + "/update", schemaPath: "#/definitions/side/type", keyword: "type", params: { type: "string" }, schema: y.type, parentSchema: y,
        data: a };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (s.link !== void 0) {
      let a = s.link;
      if (typeof a == "string") {
        if (this.sides.length > 0 && !this.sides.includes(a)) {
          let p = { instancePath: n + "/link", schemaPath: "#/definitions/side/x-side", keyword: "x-side", params: { allowedValues: this.sides }, schema: !0, parentSchema: y,
          data: a };
          e === null ? e = [p] : e.push(p), i++;
        }
      } else {
        let p = { instancePath: n + "/link", schemaPath: "#/definitions/side/type", keyword: "type", params: { type: "string" }, schema: y.type, parentSchema: y,
        data: a };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (s.drift !== void 0) {
      let a = s.drift;
      if (typeof a == "string") {
        if (this.sides.length > 0 && !this.sides.includes(a)) {
          let p = { instancePath: n + "/drift", schemaPath: "#/definitions/side/x-side", keyword: "x-side", params: { allowedValues: this.sides }, schema: !0, parentSchema: y,
          data: a };
          e === null ? e = [p] : e.push(p), i++;
        }
      } else {
        let p = { instancePath: n + "/drift", schemaPath: "#/definitions/side/type", keyword: "type", params: { type: "string" }, schema: y.type, parentSchema: y,
        data: a };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (s.hold !== void 0) {
      let a = s.hold;
      if (typeof a == "string") {
        if (this.sides.length > 0 && !this.sides.includes(a)) {
          let p = { instancePath: n + "/hold", schemaPath: "#/definitions/side/x-side", keyword: "x-side", params: { allowedValues: this.sides }, schema: !0, parentSchema: y,
          data: a };
          e === null ? e = [p] : e.push(p), i++;
        }
      } else {
        let p = { instancePath: n + "/hold", schemaPath: "#/definitions/side/type", keyword: "type", params: { type: "string" }, schema: y.type, parentSchema: y,
        data: a };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (s.note !== void 0) {
      let a = s.note;
      if (typeof a == "string") {
        if (this.sides.length > 0 && !this.sides.includes(a)) {
          let p = { instancePath: n + "/note", schemaPath: "#/definitions/side/x-side", keyword: "x-side", params: { allowedValues: this.sides }, schema: !0, parentSchema: y,
          data: a };
          e === null ? e = [p] : e.push(p), i++;
        }
      } else {
        let p = { instancePath: n + "/note", schemaPath: "#/definitions/side/type", keyword: "type", params: { type: "string" }, schema: y.type, parentSchema: y,
        data: a };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (s.number !== void 0) {
      let a = s.number;
      if (typeof a != "string" && !(typeof a == "number" && isFinite(a))) {
        let p = { instancePath: n + "/number", schemaPath: "#/definitions/shown/type", keyword: "type", params: { type: F.type }, schema: F.type, parentSchema: F,
        data: a };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (s.name !== void 0) {
      let a = s.name;
      if (typeof a != "string" && !(typeof a == "number" && isFinite(a))) {
        let p = { instancePath: n + "/name", schemaPath: "#/definitions/shown/type", keyword: "type", params: { type: F.type }, schema: F.type, parentSchema: F,
        data: a };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (s.key !== void 0) {
      let a = s.key;
      if (typeof a != "string" && !(typeof a == "number" && isFinite(a))) {
        let p = { instancePath: n + "/key", schemaPath: "#/definitions/shown/type", keyword: "type", params: { type: F.type }, schema: F.type, parentSchema: F, data: a };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (s.kind !== void 0) {
      let a = s.kind;
      if (typeof a == "string") {
        if (j(a) < 1) {
          let p = { instancePath: n + "/kind", schemaPath: "#/properties/kind/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: f.
          properties.kind, data: a };
          e === null ? e = [p] : e.push(p), i++;
        }
      } else {
        let p = { instancePath: n + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, schema: f.properties.kind.type, parentSchema: f.
        properties.kind, data: a };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (s.situation !== void 0) {
      let a = s.situation;
      if (!(a === "excluded" || a === "occupied" || a === "doubled" || a === "linked" || a === "dangling" || a === "gone" || a === "matched" || a === "conflict" ||
      a === "candidate" || a === "inactive" || a === "new")) {
        let p = { instancePath: n + "/situation", schemaPath: "#/definitions/situation/enum", keyword: "enum", params: { allowedValues: A.enum }, schema: A.enum,
        parentSchema: A, data: a };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (s.code !== void 0) {
      let a = s.code;
      if (typeof a == "string") {
        if (!Z.test(a)) {
          let p = { instancePath: n + "/code", schemaPath: "#/definitions/code/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9_]*$" }, schema: "\
^[A-Z][A-Z0-9_]*$", parentSchema: g, data: a };
          e === null ? e = [p] : e.push(p), i++;
        }
      } else {
        let p = { instancePath: n + "/code", schemaPath: "#/definitions/code/type", keyword: "type", params: { type: "string" }, schema: g.type, parentSchema: g,
        data: a };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (s.says !== void 0) {
      let a = s.says;
      if (!(a === "change" || a === "issue" || a === "warning" || a === "information")) {
        let p = { instancePath: n + "/says", schemaPath: "#/properties/says/enum", keyword: "enum", params: { allowedValues: f.properties.says.enum }, schema: f.
        properties.says.enum, parentSchema: f.properties.says, data: a };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (s.text !== void 0) {
      let a = s.text;
      if (typeof a == "string") {
        if (j(a) < 1) {
          let p = { instancePath: n + "/text", schemaPath: "#/properties/text/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: f.
          properties.text, data: a };
          e === null ? e = [p] : e.push(p), i++;
        }
      } else {
        let p = { instancePath: n + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, schema: f.properties.text.type, parentSchema: f.
        properties.text, data: a };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (s.before !== void 0) {
      let a = s.before;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (Object.keys(a).length < 1) {
          let p = { instancePath: n + "/before", schemaPath: "#/properties/before/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: f.
          properties.before, data: a };
          e === null ? e = [p] : e.push(p), i++;
        }
      } else {
        let p = { instancePath: n + "/before", schemaPath: "#/properties/before/type", keyword: "type", params: { type: "object" }, schema: f.properties.before.
        type, parentSchema: f.properties.before, data: a };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (s.after !== void 0) {
      let a = s.after;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (Object.keys(a).length < 1) {
          let p = { instancePath: n + "/after", schemaPath: "#/properties/after/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: f.
          properties.after, data: a };
          e === null ? e = [p] : e.push(p), i++;
        }
      } else {
        let p = { instancePath: n + "/after", schemaPath: "#/properties/after/type", keyword: "type", params: { type: "object" }, schema: f.properties.after.type,
        parentSchema: f.properties.after, data: a };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (s.set !== void 0) {
      let a = s.set;
      if (!(a && typeof a == "object" && !Array.isArray(a))) {
        let p = { instancePath: n + "/set", schemaPath: "#/definitions/record/type", keyword: "type", params: { type: "object" }, schema: v.type, parentSchema: v,
        data: a };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (s.without !== void 0) {
      let a = s.without;
      if (Array.isArray(a)) {
        if (a.length < 1) {
          let t = { instancePath: n + "/without", schemaPath: "#/properties/without/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: f.
          properties.without, data: a };
          e === null ? e = [t] : e.push(t), i++;
        }
        let p = a.length;
        for (let t = 0; t < p; t++) {
          let r = a[t];
          if (typeof r != "string") {
            let l = { instancePath: n + "/without/" + t, schemaPath: "#/properties/without/items/type", keyword: "type", params: { type: "string" }, schema: f.properties.
            without.items.type, parentSchema: f.properties.without.items, data: r };
            e === null ? e = [l] : e.push(l), i++;
          }
        }
      } else {
        let p = { instancePath: n + "/without", schemaPath: "#/properties/without/type", keyword: "type", params: { type: "array" }, schema: f.properties.without.
        type, parentSchema: f.properties.without, data: a };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (s.then !== void 0) {
      let a = s.then;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (Object.keys(a).length < 1) {
          let p = { instancePath: n + "/then", schemaPath: "#/properties/then/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: f.
          properties.then, data: a };
          e === null ? e = [p] : e.push(p), i++;
        }
        for (let p in a)
          if (!(p === "link" || p === "writeBack")) {
            let t = { instancePath: n + "/then", schemaPath: "#/properties/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p },
            schema: !1, parentSchema: f.properties.then, data: a };
            e === null ? e = [t] : e.push(t), i++;
          }
        if (a.link !== void 0) {
          let p = a.link;
          if (typeof p == "string") {
            if (this.sides.length > 0 && !this.sides.includes(p)) {
              let t = { instancePath: n + "/then/link", schemaPath: "#/definitions/side/x-side", keyword: "x-side", params: { allowedValues: this.sides }, schema: !0,
              parentSchema: y, data: p };
              e === null ? e = [t] : e.push(t), i++;
            }
          } else {
            let t = { instancePath: n + "/then/link", schemaPath: "#/definitions/side/type", keyword: "type", params: { type: "string" }, schema: y.type, parentSchema: y,
            data: p };
            e === null ? e = [t] : e.push(t), i++;
          }
        }
        if (a.writeBack !== void 0) {
          let p = a.writeBack;
          if (typeof p == "string") {
            if (this.sides.length > 0 && !this.sides.includes(p)) {
              let t = { instancePath: n + "/then/writeBack", schemaPath: "#/definitions/side/x-side", keyword: "x-side", params: { allowedValues: this.sides }, schema: !0,
              parentSchema: y, data: p };
              e === null ? e = [t] : e.push(t), i++;
            }
          } else {
            let t = { instancePath: n + "/then/writeBack", schemaPath: "#/definitions/side/type", keyword: "type", params: { type: "string" }, schema: y.type, parentSchema: y,
            data: p };
            e === null ? e = [t] : e.push(t), i++;
          }
        }
      } else {
        let p = { instancePath: n + "/then", schemaPath: "#/properties/then/type", keyword: "type", params: { type: "object" }, schema: f.properties.then.type, parentSchema: f.
        properties.then, data: a };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
  } else {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: f.type, parentSchema: f, data: s };
    e === null ? e = [a] : e.push(a), i++;
  }
  return B.errors = e, i === 0;
}
function N(s, { instancePath: n = "", parentData: w, parentDataProperty: b, rootData: h = s } = {}) {
  let e = null, i = 0;
  if (Array.isArray(s)) {
    let a = s.length;
    for (let p = 0; p < a; p++)
      B.call(this, s[p], { instancePath: n + "/" + p, parentData: s, parentDataProperty: p, rootData: h }) || (e = e === null ? B.errors : e.concat(B.errors), i =
      e.length);
  } else {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" }, schema: M.type, parentSchema: M, data: s };
    e === null ? e = [a] : e.push(a), i++;
  }
  return N.errors = e, i === 0;
}
function V(s, { instancePath: n = "", parentData: w, parentDataProperty: b, rootData: h = s } = {}) {
  let e = null, i = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.name === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, schema: o.required, parentSchema: o, data: s };
      e === null ? e = [t] : e.push(t), i++;
    }
    for (let t in s)
      if (!J.call(o.properties, t)) {
        let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, schema: !1, parentSchema: o,
        data: s };
        e === null ? e = [r] : e.push(r), i++;
      }
    if (s.gives !== void 0 && s.map === void 0) {
      let t = { instancePath: n, schemaPath: "#/dependencies", keyword: "dependencies", params: {
        property: "gives",
        missingProperty: "map",
        depsCount: 1,
        deps: "map"
      }, schema: o.dependencies, parentSchema: o, data: s };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (s.back !== void 0 && s.map === void 0) {
      let t = { instancePath: n, schemaPath: "#/dependencies", keyword: "dependencies", params: {
        property: "back",
        missingProperty: "map",
        depsCount: 1,
        deps: "map"
      }, schema: o.dependencies, parentSchema: o, data: s };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (s.misses !== void 0 && s.map === void 0) {
      let t = { instancePath: n, schemaPath: "#/dependencies", keyword: "dependencies", params: {
        property: "misses",
        missingProperty: "map",
        depsCount: 1,
        deps: "map"
      }, schema: o.dependencies, parentSchema: o, data: s };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (s.missesBack !== void 0 && s.map === void 0) {
      let t = { instancePath: n, schemaPath: "#/dependencies", keyword: "dependencies", params: {
        property: "missesBack",
        missingProperty: "map",
        depsCount: 1,
        deps: "map"
      }, schema: o.dependencies, parentSchema: o, data: s };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (s.from !== void 0 && s.field === void 0) {
      let t = { instancePath: n, schemaPath: "#/dependencies", keyword: "dependencies", params: {
        property: "from",
        missingProperty: "field",
        depsCount: 1,
        deps: "field"
      }, schema: o.dependencies, parentSchema: o, data: s };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (s.to !== void 0 && s.from === void 0) {
      let t = { instancePath: n, schemaPath: "#/dependencies", keyword: "dependencies", params: {
        property: "to",
        missingProperty: "from",
        depsCount: 1,
        deps: "from"
      }, schema: o.dependencies, parentSchema: o, data: s };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (s.both !== void 0 && s.field === void 0) {
      let t = { instancePath: n, schemaPath: "#/dependencies", keyword: "dependencies", params: {
        property: "both",
        missingProperty: "field",
        depsCount: 1,
        deps: "field"
      }, schema: o.dependencies, parentSchema: o, data: s };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (s.equal !== void 0 && s.field === void 0) {
      let t = { instancePath: n, schemaPath: "#/dependencies", keyword: "dependencies", params: {
        property: "equal",
        missingProperty: "field",
        depsCount: 1,
        deps: "field"
      }, schema: o.dependencies, parentSchema: o, data: s };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (s.differ !== void 0 && s.field === void 0) {
      let t = { instancePath: n, schemaPath: "#/dependencies", keyword: "dependencies", params: {
        property: "differ",
        missingProperty: "field",
        depsCount: 1,
        deps: "field"
      }, schema: o.dependencies, parentSchema: o, data: s };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (s.issue !== void 0 && s.from === void 0) {
      let t = { instancePath: n, schemaPath: "#/dependencies", keyword: "dependencies", params: {
        property: "issue",
        missingProperty: "from",
        depsCount: 1,
        deps: "from"
      }, schema: o.dependencies, parentSchema: o, data: s };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (s.warning !== void 0 && s.from === void 0) {
      let t = { instancePath: n, schemaPath: "#/dependencies", keyword: "dependencies", params: {
        property: "warning",
        missingProperty: "from",
        depsCount: 1,
        deps: "from"
      }, schema: o.dependencies, parentSchema: o, data: s };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (s.information !== void 0 && s.from === void 0) {
      let t = { instancePath: n, schemaPath: "#/dependencies", keyword: "dependencies", params: {
        property: "information",
        missingProperty: "from",
        depsCount: 1,
        deps: "from"
      }, schema: o.dependencies, parentSchema: o, data: s };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (s.code !== void 0 && s.match === void 0) {
      let t = { instancePath: n, schemaPath: "#/dependencies", keyword: "dependencies", params: {
        property: "code",
        missingProperty: "match",
        depsCount: 1,
        deps: "match"
      }, schema: o.dependencies, parentSchema: o, data: s };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (s.linked !== void 0 && s.given === void 0) {
      let t = { instancePath: n, schemaPath: "#/dependencies", keyword: "dependencies", params: {
        property: "linked",
        missingProperty: "given",
        depsCount: 1,
        deps: "given"
      }, schema: o.dependencies, parentSchema: o, data: s };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (s.changed !== void 0 && s.given === void 0) {
      let t = { instancePath: n, schemaPath: "#/dependencies", keyword: "dependencies", params: {
        property: "changed",
        missingProperty: "given",
        depsCount: 1,
        deps: "given"
      }, schema: o.dependencies, parentSchema: o, data: s };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (s.deleted !== void 0 && s.given === void 0) {
      let t = { instancePath: n, schemaPath: "#/dependencies", keyword: "dependencies", params: {
        property: "deleted",
        missingProperty: "given",
        depsCount: 1,
        deps: "given"
      }, schema: o.dependencies, parentSchema: o, data: s };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (s.also !== void 0 && s.plan === void 0) {
      let t = { instancePath: n, schemaPath: "#/dependencies", keyword: "dependencies", params: {
        property: "also",
        missingProperty: "plan",
        depsCount: 1,
        deps: "plan"
      }, schema: o.dependencies, parentSchema: o, data: s };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (s.exactly !== void 0 && s.plan === void 0) {
      let t = { instancePath: n, schemaPath: "#/dependencies", keyword: "dependencies", params: {
        property: "exactly",
        missingProperty: "plan",
        depsCount: 1,
        deps: "plan"
      }, schema: o.dependencies, parentSchema: o, data: s };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (s.stopped !== void 0 && s.plan === void 0) {
      let t = { instancePath: n, schemaPath: "#/dependencies", keyword: "dependencies", params: {
        property: "stopped",
        missingProperty: "plan",
        depsCount: 1,
        deps: "plan"
      }, schema: o.dependencies, parentSchema: o, data: s };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (s.name !== void 0) {
      let t = s.name;
      if (typeof t == "string") {
        if (j(t) < 1) {
          let r = { instancePath: n + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: o.
          properties.name, data: t };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: n + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, schema: o.properties.name.type, parentSchema: o.
        properties.name, data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (s.map !== void 0) {
      let t = s.map;
      if (typeof t == "string") {
        if (j(t) < 1) {
          let r = { instancePath: n + "/map", schemaPath: "#/properties/map/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: o.properties.
          map, data: t };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: n + "/map", schemaPath: "#/properties/map/type", keyword: "type", params: { type: "string" }, schema: o.properties.map.type, parentSchema: o.
        properties.map, data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (s.gives !== void 0) {
      let t = s.gives;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (Object.keys(t).length < 1) {
          let r = { instancePath: n + "/gives", schemaPath: "#/definitions/table/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: S,
          data: t };
          e === null ? e = [r] : e.push(r), i++;
        }
        for (let r in t) {
          let l = t[r];
          if (typeof l != "string" && !(typeof l == "number" && isFinite(l)) && typeof l != "boolean" && l !== null) {
            let c = { instancePath: n + "/gives/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/table/additionalProperties/type", keyword: "\
type", params: { type: S.additionalProperties.type }, schema: S.additionalProperties.type, parentSchema: S.additionalProperties, data: l };
            e === null ? e = [c] : e.push(c), i++;
          }
        }
      } else {
        let r = { instancePath: n + "/gives", schemaPath: "#/definitions/table/type", keyword: "type", params: { type: "object" }, schema: S.type, parentSchema: S,
        data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (s.back !== void 0) {
      let t = s.back;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (Object.keys(t).length < 1) {
          let r = { instancePath: n + "/back", schemaPath: "#/definitions/table/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: S,
          data: t };
          e === null ? e = [r] : e.push(r), i++;
        }
        for (let r in t) {
          let l = t[r];
          if (typeof l != "string" && !(typeof l == "number" && isFinite(l)) && typeof l != "boolean" && l !== null) {
            let c = { instancePath: n + "/back/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/table/additionalProperties/type", keyword: "\
type", params: { type: S.additionalProperties.type }, schema: S.additionalProperties.type, parentSchema: S.additionalProperties, data: l };
            e === null ? e = [c] : e.push(c), i++;
          }
        }
      } else {
        let r = { instancePath: n + "/back", schemaPath: "#/definitions/table/type", keyword: "type", params: { type: "object" }, schema: S.type, parentSchema: S,
        data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (s.misses !== void 0) {
      let t = s.misses;
      if (!Array.isArray(t) && typeof t != "string" && !(typeof t == "number" && isFinite(t)) && typeof t != "boolean") {
        let r = { instancePath: n + "/misses", schemaPath: "#/definitions/values/type", keyword: "type", params: { type: k.type }, schema: k.type, parentSchema: k,
        data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
      if (Array.isArray(t)) {
        let r = t.length;
        for (let l = 0; l < r; l++) {
          let c = t[l];
          if (typeof c != "string" && !(typeof c == "number" && isFinite(c)) && typeof c != "boolean") {
            let d = { instancePath: n + "/misses/" + l, schemaPath: "#/definitions/values/items/type", keyword: "type", params: { type: k.items.type }, schema: k.
            items.type, parentSchema: k.items, data: c };
            e === null ? e = [d] : e.push(d), i++;
          }
        }
      }
    }
    if (s.missesBack !== void 0) {
      let t = s.missesBack;
      if (!Array.isArray(t) && typeof t != "string" && !(typeof t == "number" && isFinite(t)) && typeof t != "boolean") {
        let r = { instancePath: n + "/missesBack", schemaPath: "#/definitions/values/type", keyword: "type", params: { type: k.type }, schema: k.type, parentSchema: k,
        data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
      if (Array.isArray(t)) {
        let r = t.length;
        for (let l = 0; l < r; l++) {
          let c = t[l];
          if (typeof c != "string" && !(typeof c == "number" && isFinite(c)) && typeof c != "boolean") {
            let d = { instancePath: n + "/missesBack/" + l, schemaPath: "#/definitions/values/items/type", keyword: "type", params: { type: k.items.type }, schema: k.
            items.type, parentSchema: k.items, data: c };
            e === null ? e = [d] : e.push(d), i++;
          }
        }
      }
    }
    if (s.predicate !== void 0) {
      let t = s.predicate;
      if (typeof t == "string") {
        if (j(t) < 1) {
          let r = { instancePath: n + "/predicate", schemaPath: "#/properties/predicate/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: o.
          properties.predicate, data: t };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: n + "/predicate", schemaPath: "#/properties/predicate/type", keyword: "type", params: { type: "string" }, schema: o.properties.predicate.
        type, parentSchema: o.properties.predicate, data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (s.range !== void 0) {
      let t = s.range;
      if (typeof t == "string") {
        if (j(t) < 1) {
          let r = { instancePath: n + "/range", schemaPath: "#/properties/range/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: o.
          properties.range, data: t };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: n + "/range", schemaPath: "#/properties/range/type", keyword: "type", params: { type: "string" }, schema: o.properties.range.type,
        parentSchema: o.properties.range, data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (s.holds !== void 0) {
      let t = s.holds;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          let r = { instancePath: n + "/holds", schemaPath: "#/definitions/tests/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: q,
          data: t };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: n + "/holds", schemaPath: "#/definitions/tests/type", keyword: "type", params: { type: "array" }, schema: q.type, parentSchema: q,
        data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (s.not !== void 0) {
      let t = s.not;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          let r = { instancePath: n + "/not", schemaPath: "#/definitions/tests/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: q,
          data: t };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: n + "/not", schemaPath: "#/definitions/tests/type", keyword: "type", params: { type: "array" }, schema: q.type, parentSchema: q,
        data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (s.field !== void 0) {
      let t = s.field;
      if (typeof t == "string") {
        if (!ee.test(t)) {
          let r = { instancePath: n + "/field", schemaPath: "#/properties/field/pattern", keyword: "pattern", params: { pattern: "^[^.\\s]+\\.[^.\\s]+$" }, schema: "\
^[^.\\s]+\\.[^.\\s]+$", parentSchema: o.properties.field, data: t };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: n + "/field", schemaPath: "#/properties/field/type", keyword: "type", params: { type: "string" }, schema: o.properties.field.type,
        parentSchema: o.properties.field, data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (s.from !== void 0) {
      let t = s.from;
      if (P.call(this, t, { instancePath: n + "/from", parentData: s, parentDataProperty: "from", rootData: h }) || (e = e === null ? P.errors : e.concat(P.errors),
      i = e.length), t && typeof t == "object" && !Array.isArray(t)) {
        if (Object.keys(t).length > 1) {
          let r = { instancePath: n + "/from", schemaPath: "#/properties/from/maxProperties", keyword: "maxProperties", params: { limit: 1 }, schema: 1, parentSchema: o.
          properties.from, data: t };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (Object.keys(t).length < 1) {
          let r = { instancePath: n + "/from", schemaPath: "#/properties/from/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: o.
          properties.from, data: t };
          e === null ? e = [r] : e.push(r), i++;
        }
      }
    }
    if (s.to !== void 0) {
      let t = s.to;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (Object.keys(t).length > 1) {
          let r = { instancePath: n + "/to", schemaPath: "#/properties/to/maxProperties", keyword: "maxProperties", params: { limit: 1 }, schema: 1, parentSchema: o.
          properties.to, data: t };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (Object.keys(t).length < 1) {
          let r = { instancePath: n + "/to", schemaPath: "#/properties/to/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: o.
          properties.to, data: t };
          e === null ? e = [r] : e.push(r), i++;
        }
        for (let r in t) {
          let l = t[r];
          if (!(l && typeof l == "object" && !Array.isArray(l))) {
            let c = { instancePath: n + "/to/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/record/type", keyword: "type", params: {
            type: "object" }, schema: v.type, parentSchema: v, data: l };
            e === null ? e = [c] : e.push(c), i++;
          }
        }
        for (let r in t)
          if (this.sides.length > 0 && !this.sides.includes(r)) {
            let l = { instancePath: n + "/to", schemaPath: "#/properties/to/x-sides", keyword: "x-sides", params: { additionalProperty: r, sides: this.sides }, schema: !0,
            parentSchema: o.properties.to, data: t };
            e === null ? e = [l] : e.push(l), i++;
          }
      } else {
        let r = { instancePath: n + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "object" }, schema: o.properties.to.type, parentSchema: o.
        properties.to, data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (s.both !== void 0) {
      let t = s.both;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (Object.keys(t).length > 2) {
          let r = { instancePath: n + "/both", schemaPath: "#/properties/both/maxProperties", keyword: "maxProperties", params: { limit: 2 }, schema: 2, parentSchema: o.
          properties.both, data: t };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (Object.keys(t).length < 2) {
          let r = { instancePath: n + "/both", schemaPath: "#/properties/both/minProperties", keyword: "minProperties", params: { limit: 2 }, schema: 2, parentSchema: o.
          properties.both, data: t };
          e === null ? e = [r] : e.push(r), i++;
        }
        for (let r in t) {
          let l = t[r];
          if (!(l && typeof l == "object" && !Array.isArray(l))) {
            let c = { instancePath: n + "/both/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/record/type", keyword: "type", params: {
            type: "object" }, schema: v.type, parentSchema: v, data: l };
            e === null ? e = [c] : e.push(c), i++;
          }
        }
        for (let r in t)
          if (this.sides.length > 0 && !this.sides.includes(r)) {
            let l = { instancePath: n + "/both", schemaPath: "#/properties/both/x-sides", keyword: "x-sides", params: { additionalProperty: r, sides: this.sides },
            schema: !0, parentSchema: o.properties.both, data: t };
            e === null ? e = [l] : e.push(l), i++;
          }
      } else {
        let r = { instancePath: n + "/both", schemaPath: "#/properties/both/type", keyword: "type", params: { type: "object" }, schema: o.properties.both.type, parentSchema: o.
        properties.both, data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (s.equal !== void 0) {
      let t = s.equal;
      if (P.call(this, t, { instancePath: n + "/equal", parentData: s, parentDataProperty: "equal", rootData: h }) || (e = e === null ? P.errors : e.concat(P.errors),
      i = e.length), t && typeof t == "object" && !Array.isArray(t)) {
        if (Object.keys(t).length > 2) {
          let r = { instancePath: n + "/equal", schemaPath: "#/properties/equal/maxProperties", keyword: "maxProperties", params: { limit: 2 }, schema: 2, parentSchema: o.
          properties.equal, data: t };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (Object.keys(t).length < 2) {
          let r = { instancePath: n + "/equal", schemaPath: "#/properties/equal/minProperties", keyword: "minProperties", params: { limit: 2 }, schema: 2, parentSchema: o.
          properties.equal, data: t };
          e === null ? e = [r] : e.push(r), i++;
        }
      }
    }
    if (s.differ !== void 0) {
      let t = s.differ;
      if (P.call(this, t, { instancePath: n + "/differ", parentData: s, parentDataProperty: "differ", rootData: h }) || (e = e === null ? P.errors : e.concat(P.
      errors), i = e.length), t && typeof t == "object" && !Array.isArray(t)) {
        if (Object.keys(t).length > 2) {
          let r = { instancePath: n + "/differ", schemaPath: "#/properties/differ/maxProperties", keyword: "maxProperties", params: { limit: 2 }, schema: 2, parentSchema: o.
          properties.differ, data: t };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (Object.keys(t).length < 2) {
          let r = { instancePath: n + "/differ", schemaPath: "#/properties/differ/minProperties", keyword: "minProperties", params: { limit: 2 }, schema: 2, parentSchema: o.
          properties.differ, data: t };
          e === null ? e = [r] : e.push(r), i++;
        }
      }
    }
    if (s.issue !== void 0) {
      let t = s.issue;
      if (typeof t == "string") {
        if (!Z.test(t)) {
          let r = { instancePath: n + "/issue", schemaPath: "#/definitions/code/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9_]*$" }, schema: "\
^[A-Z][A-Z0-9_]*$", parentSchema: g, data: t };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: n + "/issue", schemaPath: "#/definitions/code/type", keyword: "type", params: { type: "string" }, schema: g.type, parentSchema: g,
        data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (s.warning !== void 0) {
      let t = s.warning;
      if (typeof t == "string") {
        if (!Z.test(t)) {
          let r = { instancePath: n + "/warning", schemaPath: "#/definitions/code/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9_]*$" }, schema: "\
^[A-Z][A-Z0-9_]*$", parentSchema: g, data: t };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: n + "/warning", schemaPath: "#/definitions/code/type", keyword: "type", params: { type: "string" }, schema: g.type, parentSchema: g,
        data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (s.information !== void 0) {
      let t = s.information;
      if (typeof t == "string") {
        if (!Z.test(t)) {
          let r = { instancePath: n + "/information", schemaPath: "#/definitions/code/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9_]*$" }, schema: "\
^[A-Z][A-Z0-9_]*$", parentSchema: g, data: t };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: n + "/information", schemaPath: "#/definitions/code/type", keyword: "type", params: { type: "string" }, schema: g.type, parentSchema: g,
        data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (s.match !== void 0) {
      let t = s.match;
      if (typeof t == "string") {
        if (j(t) < 1) {
          let r = { instancePath: n + "/match", schemaPath: "#/properties/match/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: o.
          properties.match, data: t };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: n + "/match", schemaPath: "#/properties/match/type", keyword: "type", params: { type: "string" }, schema: o.properties.match.type,
        parentSchema: o.properties.match, data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (s.plan !== void 0) {
      let t = s.plan;
      if (typeof t == "string") {
        if (j(t) < 1) {
          let r = { instancePath: n + "/plan", schemaPath: "#/properties/plan/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: o.
          properties.plan, data: t };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: n + "/plan", schemaPath: "#/properties/plan/type", keyword: "type", params: { type: "string" }, schema: o.properties.plan.type, parentSchema: o.
        properties.plan, data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (s.given !== void 0 && (P.call(this, s.given, { instancePath: n + "/given", parentData: s, parentDataProperty: "given", rootData: h }) || (e = e === null ?
    P.errors : e.concat(P.errors), i = e.length)), s.linked !== void 0) {
      let t = s.linked;
      if (typeof t != "boolean") {
        let r = { instancePath: n + "/linked", schemaPath: "#/properties/linked/type", keyword: "type", params: { type: "boolean" }, schema: o.properties.linked.
        type, parentSchema: o.properties.linked, data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (s.changed !== void 0 && (P.call(this, s.changed, { instancePath: n + "/changed", parentData: s, parentDataProperty: "changed", rootData: h }) || (e = e ===
    null ? P.errors : e.concat(P.errors), i = e.length)), s.deleted !== void 0) {
      let t = s.deleted;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        for (let r in t) {
          let l = t[r];
          if (!Array.isArray(l) && typeof l != "string" && !(typeof l == "number" && isFinite(l)) && typeof l != "boolean") {
            let c = { instancePath: n + "/deleted/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/values/type", keyword: "type", params: {
            type: k.type }, schema: k.type, parentSchema: k, data: l };
            e === null ? e = [c] : e.push(c), i++;
          }
          if (Array.isArray(l)) {
            let c = l.length;
            for (let d = 0; d < c; d++) {
              let m = l[d];
              if (typeof m != "string" && !(typeof m == "number" && isFinite(m)) && typeof m != "boolean") {
                let u = { instancePath: n + "/deleted/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + d, schemaPath: "#/definitions/values/items/type", keyword: "\
type", params: { type: k.items.type }, schema: k.items.type, parentSchema: k.items, data: m };
                e === null ? e = [u] : e.push(u), i++;
              }
            }
          }
        }
        for (let r in t)
          if (this.sides.length > 0 && !this.sides.includes(r)) {
            let l = { instancePath: n + "/deleted", schemaPath: "#/properties/deleted/x-sides", keyword: "x-sides", params: { additionalProperty: r, sides: this.
            sides }, schema: !0, parentSchema: o.properties.deleted, data: t };
            e === null ? e = [l] : e.push(l), i++;
          }
      } else {
        let r = { instancePath: n + "/deleted", schemaPath: "#/properties/deleted/type", keyword: "type", params: { type: "object" }, schema: o.properties.deleted.
        type, parentSchema: o.properties.deleted, data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (s.also !== void 0) {
      let t = s.also;
      if (t && typeof t == "object" && !Array.isArray(t))
        for (let r in t)
          P.call(this, t[r], { instancePath: n + "/also/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: t, parentDataProperty: r, rootData: h }) || (e =
          e === null ? P.errors : e.concat(P.errors), i = e.length);
      else {
        let r = { instancePath: n + "/also", schemaPath: "#/properties/also/type", keyword: "type", params: { type: "object" }, schema: o.properties.also.type, parentSchema: o.
        properties.also, data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (s.expect !== void 0) {
      let t = s.expect;
      if ((!t || typeof t != "object") && typeof t != "string") {
        let m = { instancePath: n + "/expect", schemaPath: "#/properties/expect/type", keyword: "type", params: { type: o.properties.expect.type }, schema: o.properties.
        expect.type, parentSchema: o.properties.expect, data: t };
        e === null ? e = [m] : e.push(m), i++;
      }
      let r = i, l = !0, c = i;
      if (typeof t != "string") {
        let m = {};
        e === null ? e = [m] : e.push(m), i++;
      }
      var a = c === i;
      i = r, e !== null && (r ? e.length = r : e = null);
      let d;
      if (a) {
        let m = i;
        if (!(t === "excluded" || t === "occupied" || t === "doubled" || t === "linked" || t === "dangling" || t === "gone" || t === "matched" || t === "conflic\
t" || t === "candidate" || t === "inactive" || t === "new")) {
          let L = { instancePath: n + "/expect", schemaPath: "#/definitions/situation/enum", keyword: "enum", params: { allowedValues: A.enum }, schema: A.enum,
          parentSchema: A, data: t };
          e === null ? e = [L] : e.push(L), i++;
        }
        var a = m === i;
        l = a, d = "then";
      } else {
        let m = i, u = i, L = !0, W = i;
        if (!(t && typeof t == "object" && !Array.isArray(t))) {
          let _ = {};
          e === null ? e = [_] : e.push(_), i++;
        }
        var p = W === i;
        i = u, e !== null && (u ? e.length = u : e = null);
        let T;
        if (p) {
          let _ = i;
          E.call(this, t, { instancePath: n + "/expect", parentData: s, parentDataProperty: "expect", rootData: h }) || (e = e === null ? E.errors : e.concat(E.
          errors), i = e.length);
          var p = _ === i;
          L = p, T = "then";
        } else {
          let _ = i;
          N.call(this, t, { instancePath: n + "/expect", parentData: s, parentDataProperty: "expect", rootData: h }) || (e = e === null ? N.errors : e.concat(N.
          errors), i = e.length);
          var p = _ === i;
          L = p, T = "else";
        }
        if (!L) {
          let _ = { instancePath: n + "/expect", schemaPath: "#/properties/expect/else/if", keyword: "if", params: { failingKeyword: T }, schema: o.properties.expect.
          else.if, parentSchema: o.properties.expect.else, data: t };
          e === null ? e = [_] : e.push(_), i++;
        }
        var a = m === i;
        l = a, d = "else";
      }
      if (!l) {
        let m = { instancePath: n + "/expect", schemaPath: "#/properties/expect/if", keyword: "if", params: { failingKeyword: d }, schema: o.properties.expect.if,
        parentSchema: o.properties.expect, data: t };
        e === null ? e = [m] : e.push(m), i++;
      }
    }
    if (s.code !== void 0) {
      let t = s.code;
      if (typeof t == "string") {
        if (!Z.test(t)) {
          let r = { instancePath: n + "/code", schemaPath: "#/definitions/code/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9_]*$" }, schema: "\
^[A-Z][A-Z0-9_]*$", parentSchema: g, data: t };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: n + "/code", schemaPath: "#/definitions/code/type", keyword: "type", params: { type: "string" }, schema: g.type, parentSchema: g,
        data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (s.text !== void 0) {
      let t = s.text;
      if (typeof t == "string") {
        if (j(t) < 1) {
          let r = { instancePath: n + "/text", schemaPath: "#/properties/text/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: o.
          properties.text, data: t };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: n + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, schema: o.properties.text.type, parentSchema: o.
        properties.text, data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (s.exactly !== void 0) {
      let t = s.exactly;
      if (typeof t != "boolean") {
        let r = { instancePath: n + "/exactly", schemaPath: "#/properties/exactly/type", keyword: "type", params: { type: "boolean" }, schema: o.properties.exactly.
        type, parentSchema: o.properties.exactly, data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (s.stopped !== void 0) {
      let t = s.stopped;
      if (typeof t == "string") {
        if (!Z.test(t)) {
          let r = { instancePath: n + "/stopped", schemaPath: "#/definitions/code/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9_]*$" }, schema: "\
^[A-Z][A-Z0-9_]*$", parentSchema: g, data: t };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: n + "/stopped", schemaPath: "#/definitions/code/type", keyword: "type", params: { type: "string" }, schema: g.type, parentSchema: g,
        data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (s.problems !== void 0) {
      let t = s.problems;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let l = 0; l < r; l++) {
          let c = t[l];
          if (typeof c != "string" && !(c && typeof c == "object" && !Array.isArray(c))) {
            let d = { instancePath: n + "/problems/" + l, schemaPath: "#/properties/problems/items/type", keyword: "type", params: { type: o.properties.problems.
            items.type }, schema: o.properties.problems.items.type, parentSchema: o.properties.problems.items, data: c };
            e === null ? e = [d] : e.push(d), i++;
          }
          if (typeof c == "string" && !Z.test(c)) {
            let d = { instancePath: n + "/problems/" + l, schemaPath: "#/properties/problems/items/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0\
-9_]*$" }, schema: "^[A-Z][A-Z0-9_]*$", parentSchema: o.properties.problems.items, data: c };
            e === null ? e = [d] : e.push(d), i++;
          }
          if (c && typeof c == "object" && !Array.isArray(c)) {
            if (c.code === void 0) {
              let d = { instancePath: n + "/problems/" + l, schemaPath: "#/properties/problems/items/required", keyword: "required", params: { missingProperty: "\
code" }, schema: o.properties.problems.items.required, parentSchema: o.properties.problems.items, data: c };
              e === null ? e = [d] : e.push(d), i++;
            }
            for (let d in c)
              if (!(d === "code" || d === "at" || d === "text")) {
                let m = { instancePath: n + "/problems/" + l, schemaPath: "#/properties/problems/items/additionalProperties", keyword: "additionalProperties", params: {
                additionalProperty: d }, schema: !1, parentSchema: o.properties.problems.items, data: c };
                e === null ? e = [m] : e.push(m), i++;
              }
            if (c.code !== void 0) {
              let d = c.code;
              if (typeof d == "string") {
                if (!Z.test(d)) {
                  let m = { instancePath: n + "/problems/" + l + "/code", schemaPath: "#/definitions/code/pattern", keyword: "pattern", params: { pattern: "^[A-\
Z][A-Z0-9_]*$" }, schema: "^[A-Z][A-Z0-9_]*$", parentSchema: g, data: d };
                  e === null ? e = [m] : e.push(m), i++;
                }
              } else {
                let m = { instancePath: n + "/problems/" + l + "/code", schemaPath: "#/definitions/code/type", keyword: "type", params: { type: "string" }, schema: g.
                type, parentSchema: g, data: d };
                e === null ? e = [m] : e.push(m), i++;
              }
            }
            if (c.at !== void 0) {
              let d = c.at;
              if (typeof d == "string") {
                if (j(d) < 1) {
                  let m = { instancePath: n + "/problems/" + l + "/at", schemaPath: "#/properties/problems/items/properties/at/minLength", keyword: "minLength",
                  params: { limit: 1 }, schema: 1, parentSchema: o.properties.problems.items.properties.at, data: d };
                  e === null ? e = [m] : e.push(m), i++;
                }
              } else {
                let m = { instancePath: n + "/problems/" + l + "/at", schemaPath: "#/properties/problems/items/properties/at/type", keyword: "type", params: { type: "\
string" }, schema: o.properties.problems.items.properties.at.type, parentSchema: o.properties.problems.items.properties.at, data: d };
                e === null ? e = [m] : e.push(m), i++;
              }
            }
            if (c.text !== void 0) {
              let d = c.text;
              if (typeof d == "string") {
                if (j(d) < 1) {
                  let m = { instancePath: n + "/problems/" + l + "/text", schemaPath: "#/properties/problems/items/properties/text/minLength", keyword: "minLeng\
th", params: { limit: 1 }, schema: 1, parentSchema: o.properties.problems.items.properties.text, data: d };
                  e === null ? e = [m] : e.push(m), i++;
                }
              } else {
                let m = { instancePath: n + "/problems/" + l + "/text", schemaPath: "#/properties/problems/items/properties/text/type", keyword: "type", params: {
                type: "string" }, schema: o.properties.problems.items.properties.text.type, parentSchema: o.properties.problems.items.properties.text, data: d };
                e === null ? e = [m] : e.push(m), i++;
              }
            }
          }
        }
      } else {
        let r = { instancePath: n + "/problems", schemaPath: "#/properties/problems/type", keyword: "type", params: { type: "array" }, schema: o.properties.problems.
        type, parentSchema: o.properties.problems, data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (s.settings !== void 0) {
      let t = s.settings;
      if (!(t && typeof t == "object" && !Array.isArray(t))) {
        let r = { instancePath: n + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "object" }, schema: o.properties.settings.
        type, parentSchema: o.properties.settings, data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (s.entities !== void 0) {
      let t = s.entities;
      if (!(t && typeof t == "object" && !Array.isArray(t))) {
        let r = { instancePath: n + "/entities", schemaPath: "#/properties/entities/type", keyword: "type", params: { type: "object" }, schema: o.properties.entities.
        type, parentSchema: o.properties.entities, data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (s.maps !== void 0) {
      let t = s.maps;
      if (!(t && typeof t == "object" && !Array.isArray(t))) {
        let r = { instancePath: n + "/maps", schemaPath: "#/properties/maps/type", keyword: "type", params: { type: "object" }, schema: o.properties.maps.type, parentSchema: o.
        properties.maps, data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (s.live !== void 0) {
      let t = s.live;
      if (typeof t == "string") {
        if (!U.test(t)) {
          let r = { instancePath: n + "/live", schemaPath: "#/definitions/live/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|\
[12]\\d|3[01])$" }, schema: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", parentSchema: O, data: t };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: n + "/live", schemaPath: "#/definitions/live/type", keyword: "type", params: { type: "string" }, schema: O.type, parentSchema: O,
        data: t };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    s.lookups !== void 0 && (C.call(this, s.lookups, { instancePath: n + "/lookups", parentData: s, parentDataProperty: "lookups", rootData: h }) || (e = e === null ?
    C.errors : e.concat(C.errors), i = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: o.type, parentSchema: o, data: s };
    e === null ? e = [t] : e.push(t), i++;
  }
  return V.errors = e, i === 0;
}
function Q(s, { instancePath: n = "", parentData: w, parentDataProperty: b, rootData: h = s } = {}) {
  let e = null, i = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    for (let a in s)
      if (!(a === "include" || a === "settings" || a === "live" || a === "lookups" || a === "cases")) {
        let p = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, schema: !1, parentSchema: x,
        data: s };
        e === null ? e = [p] : e.push(p), i++;
      }
    if (s.include !== void 0) {
      let a = s.include;
      if (Array.isArray(a)) {
        let p = a.length;
        for (let t = 0; t < p; t++) {
          let r = a[t];
          if (typeof r == "string") {
            if (!Y.test(r)) {
              let l = { instancePath: n + "/include/" + t, schemaPath: "#/properties/include/items/pattern", keyword: "pattern", params: { pattern: "^[^/\\\\]+\\.c\
ases\\.ya?ml$" }, schema: "^[^/\\\\]+\\.cases\\.ya?ml$", parentSchema: x.properties.include.items, data: r };
              e === null ? e = [l] : e.push(l), i++;
            }
          } else {
            let l = { instancePath: n + "/include/" + t, schemaPath: "#/properties/include/items/type", keyword: "type", params: { type: "string" }, schema: x.properties.
            include.items.type, parentSchema: x.properties.include.items, data: r };
            e === null ? e = [l] : e.push(l), i++;
          }
        }
      } else {
        let p = { instancePath: n + "/include", schemaPath: "#/properties/include/type", keyword: "type", params: { type: "array" }, schema: x.properties.include.
        type, parentSchema: x.properties.include, data: a };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (s.settings !== void 0) {
      let a = s.settings;
      if (!(a && typeof a == "object" && !Array.isArray(a))) {
        let p = { instancePath: n + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "object" }, schema: x.properties.settings.
        type, parentSchema: x.properties.settings, data: a };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (s.live !== void 0) {
      let a = s.live;
      if (typeof a == "string") {
        if (!U.test(a)) {
          let p = { instancePath: n + "/live", schemaPath: "#/definitions/live/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|\
[12]\\d|3[01])$" }, schema: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", parentSchema: O, data: a };
          e === null ? e = [p] : e.push(p), i++;
        }
      } else {
        let p = { instancePath: n + "/live", schemaPath: "#/definitions/live/type", keyword: "type", params: { type: "string" }, schema: O.type, parentSchema: O,
        data: a };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (s.lookups !== void 0 && (C.call(this, s.lookups, { instancePath: n + "/lookups", parentData: s, parentDataProperty: "lookups", rootData: h }) || (e = e ===
    null ? C.errors : e.concat(C.errors), i = e.length)), s.cases !== void 0) {
      let a = s.cases;
      if (Array.isArray(a)) {
        let p = a.length;
        for (let t = 0; t < p; t++)
          V.call(this, a[t], { instancePath: n + "/cases/" + t, parentData: a, parentDataProperty: t, rootData: h }) || (e = e === null ? V.errors : e.concat(V.
          errors), i = e.length);
      } else {
        let p = { instancePath: n + "/cases", schemaPath: "#/properties/cases/type", keyword: "type", params: { type: "array" }, schema: x.properties.cases.type,
        parentSchema: x.properties.cases, data: a };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
  } else {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: x.type, parentSchema: x, data: s };
    e === null ? e = [a] : e.push(a), i++;
  }
  return Q.errors = e, i === 0;
}
export {
  re as CASES_SCHEMA
};
