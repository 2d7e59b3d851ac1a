// Made by tools/build-validators.mjs from JSON Schemas. Do not edit.
var Y = (r, n) => () => {
  try {
    return n || r((n = { exports: {} }).exports, n), n.exports;
  } catch (x) {
    throw n = 0, x;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var M = Y((K) => {
  "use strict";
  Object.defineProperty(K, "__esModule", { value: !0 });
  function G(r) {
    let n = r.length, x = 0, w = 0, u;
    for (; w < n; )
      x++, u = r.charCodeAt(w++), u >= 55296 && u <= 56319 && w < n && (u = r.charCodeAt(w), (u & 64512) === 56320 && w++);
    return x;
  }
  K.default = G;
  G.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// <stdin>
var ie = W, S = { type: "object", properties: { include: { type: "array", items: { type: "string", pattern: "^[^/\\\\]+\\.cases\\.ya?ml$", examples: ["company.c\
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
erp: { departmentNo: 10 } } }] }, made: { $ref: "#/definitions/side" }, expect: { type: ["string", "object", "array"], if: { type: "string" }, then: { $ref: "#/\
definitions/situation" }, else: { if: { type: "object" }, then: { $ref: "#/definitions/situations" }, else: { $ref: "#/definitions/rows" } }, examples: ["matche\
d"] }, code: { $ref: "#/definitions/code" }, text: { type: "string", minLength: 1, examples: ["same number as"] }, exactly: { type: "boolean", examples: [!0] },
stopped: { $ref: "#/definitions/code" }, problems: { type: "array", items: { type: ["string", "object"], pattern: "^[A-Z][A-Z0-9_]*$", properties: { code: { $ref: "\
#/definitions/code" }, at: { type: "string", minLength: 1, examples: ["settings.partners.exclude.field"] }, text: { type: "string", minLength: 1, examples: ["mu\
st be different"] } }, required: ["code"], additionalProperties: !1, examples: ["SETTINGS_CLASH"] }, examples: [["SETTINGS_CLASH"]] }, settings: { type: "object",
examples: [{ partners: { overdueInterest: null } }] }, entities: { type: "object", examples: [{ customers: { fields: { name: { strength: "always" } } } }] }, maps: {
type: "object", examples: [{ languages: { otherwise: "empty" } }] }, live: { $ref: "#/definitions/live" }, lookups: { $ref: "#/definitions/lookups" } }, required: [
"name"], additionalProperties: !1, dependencies: { gives: ["map"], back: ["map"], misses: ["map"], missesBack: ["map"], from: ["field"], to: ["from"], both: ["f\
ield"], equal: ["field"], differ: ["field"], issue: ["from"], warning: ["from"], information: ["from"], code: ["match"], linked: ["given"], changed: ["given"], deleted: [
"given"], also: ["given"], made: ["linked"], exactly: ["plan"], stopped: ["plan"] }, examples: [{ name: "Finnish is 358", map: "languages", gives: { fi: 358 } }] },
situations: { type: "object", "x-sides": !0, properties: {}, minProperties: 1, additionalProperties: { type: ["string", "array"], if: { type: "string" }, then: {
$ref: "#/definitions/situation" }, items: { $ref: "#/definitions/situation" }, minItems: 1, examples: ["inactive"] }, examples: [{ crm: "new", erp: ["linked", "\
doubled"] }] }, rows: { type: "array", items: { $ref: "#/definitions/row" }, examples: [[{ create: "erp" }]] }, side: { type: "string", "x-side": !0 }, row: { type: "\
object", properties: { create: { $ref: "#/definitions/side" }, update: { $ref: "#/definitions/side" }, link: { $ref: "#/definitions/side" }, delete: { $ref: "#/\
definitions/side" }, drift: { $ref: "#/definitions/side" }, hold: { $ref: "#/definitions/side" }, note: { $ref: "#/definitions/side" }, number: { $ref: "#/defin\
itions/shown" }, name: { $ref: "#/definitions/shown" }, key: { $ref: "#/definitions/shown" }, kind: { type: "string", minLength: 1, examples: ["product"] }, situation: {
$ref: "#/definitions/situation" }, code: { $ref: "#/definitions/code" }, says: { enum: ["change", "issue", "warning", "information"], examples: ["warning"] }, text: {
type: "string", minLength: 1, examples: ["number and name agree"] }, before: { type: "object", minProperties: 1, examples: [{ name: "Fjord" }] }, after: { type: "\
object", minProperties: 1, examples: [{ name: "Fjord AS" }] }, set: { $ref: "#/definitions/record" }, without: { type: "array", minItems: 1, items: { type: "str\
ing" }, examples: [["price"]] }, together: { type: "boolean", examples: [!0] }, then: { type: "object", minProperties: 1, properties: { link: { $ref: "#/definit\
ions/side" }, writeBack: { $ref: "#/definitions/side" }, add: { $ref: "#/definitions/member" }, change: { $ref: "#/definitions/member" }, remove: { $ref: "#/def\
initions/member" }, create: { $ref: "#/definitions/member" } }, additionalProperties: !1, examples: [{ writeBack: "crm" }] } }, additionalProperties: !1, examples: [
{ update: "erp", before: { name: "Fjord" }, after: { name: "Fjord AS" } }] }, member: { type: ["string", "object"], "x-sides": !0, "x-side": !0, properties: {},
minProperties: 1, maxProperties: 1, additionalProperties: { type: ["object", "string", "number"], minProperties: 1, examples: [{ segment: { id: "s1" } }] } }, shown: {
type: ["string", "number"], examples: [10001] } } }, I = { type: "string", pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", examples: ["2027-02-01"] },
ee = new RegExp("^[^/\\\\]+\\.cases\\.ya?ml$", "u"), J = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "u"), D = { type: "object", "x-sides": !0,
properties: {}, additionalProperties: { type: "object", additionalProperties: { type: "array", items: { $ref: "#/definitions/record" } } }, examples: [{ erp: { currency: [
{ currencyNo: 1, isoCode: "EUR" }] } }] }, L = { type: "object", examples: [{ name: "Fjord AS", currency: { code: "NOK" } }] };
function C(r, { instancePath: n = "", parentData: x, parentDataProperty: w, rootData: u = r } = {}) {
  let e = null, a = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let p in r) {
      let i = r[p];
      if (i && typeof i == "object" && !Array.isArray(i))
        for (let t in i) {
          let s = i[t];
          if (Array.isArray(s)) {
            let l = s.length;
            for (let c = 0; c < l; c++) {
              let d = s[c];
              if (!(d && typeof d == "object" && !Array.isArray(d))) {
                let m = { instancePath: n + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + c, schemaPath: "\
#/definitions/record/type", keyword: "type", params: { type: "object" }, schema: L.type, parentSchema: L, data: d };
                e === null ? e = [m] : e.push(m), a++;
              }
            }
          } else {
            let l = { instancePath: n + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/addi\
tionalProperties/additionalProperties/type", keyword: "type", params: { type: "array" }, schema: D.additionalProperties.additionalProperties.type, parentSchema: D.
            additionalProperties.additionalProperties, data: s };
            e === null ? e = [l] : e.push(l), a++;
          }
        }
      else {
        let t = { instancePath: n + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "\
object" }, schema: D.additionalProperties.type, parentSchema: D.additionalProperties, data: i };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
    for (let p in r)
      if (this.sides.length > 0 && !this.sides.includes(p)) {
        let i = { instancePath: n, schemaPath: "#/x-sides", keyword: "x-sides", params: { additionalProperty: p, sides: this.sides }, schema: !0, parentSchema: D,
        data: r };
        e === null ? e = [i] : e.push(i), a++;
      }
  } else {
    let p = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: D.type, parentSchema: D, data: r };
    e === null ? e = [p] : e.push(p), a++;
  }
  return C.errors = e, a === 0;
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
erp: { departmentNo: 10 } } }] }, made: { $ref: "#/definitions/side" }, expect: { type: ["string", "object", "array"], if: { type: "string" }, then: { $ref: "#/\
definitions/situation" }, else: { if: { type: "object" }, then: { $ref: "#/definitions/situations" }, else: { $ref: "#/definitions/rows" } }, examples: ["matche\
d"] }, code: { $ref: "#/definitions/code" }, text: { type: "string", minLength: 1, examples: ["same number as"] }, exactly: { type: "boolean", examples: [!0] },
stopped: { $ref: "#/definitions/code" }, problems: { type: "array", items: { type: ["string", "object"], pattern: "^[A-Z][A-Z0-9_]*$", properties: { code: { $ref: "\
#/definitions/code" }, at: { type: "string", minLength: 1, examples: ["settings.partners.exclude.field"] }, text: { type: "string", minLength: 1, examples: ["mu\
st be different"] } }, required: ["code"], additionalProperties: !1, examples: ["SETTINGS_CLASH"] }, examples: [["SETTINGS_CLASH"]] }, settings: { type: "object",
examples: [{ partners: { overdueInterest: null } }] }, entities: { type: "object", examples: [{ customers: { fields: { name: { strength: "always" } } } }] }, maps: {
type: "object", examples: [{ languages: { otherwise: "empty" } }] }, live: { $ref: "#/definitions/live" }, lookups: { $ref: "#/definitions/lookups" } }, required: [
"name"], additionalProperties: !1, dependencies: { gives: ["map"], back: ["map"], misses: ["map"], missesBack: ["map"], from: ["field"], to: ["from"], both: ["f\
ield"], equal: ["field"], differ: ["field"], issue: ["from"], warning: ["from"], information: ["from"], code: ["match"], linked: ["given"], changed: ["given"], deleted: [
"given"], also: ["given"], made: ["linked"], exactly: ["plan"], stopped: ["plan"] }, examples: [{ name: "Finnish is 358", map: "languages", gives: { fi: 358 } }] },
A = { type: "object", minProperties: 1, additionalProperties: { type: ["string", "number", "boolean", "null"] }, examples: [{ fi: 358, sv: 46 }] }, k = { type: [
"array", "string", "number", "boolean"], items: { type: ["string", "number", "boolean"] }, examples: [["xx", "zz"]] }, q = { type: "array", minItems: 1, examples: [
[{ group12: 9 }]] }, P = { type: "string", pattern: "^[A-Z][A-Z0-9_]*$", examples: ["NUMBER_CONFLICT"] }, y = { type: "string", "x-side": !0 }, j = { enum: ["ex\
cluded", "occupied", "doubled", "linked", "dangling", "gone", "matched", "conflict", "candidate", "inactive", "new"], examples: ["matched"] }, Q = Object.prototype.
hasOwnProperty, $ = M().default, te = new RegExp("^[^.\\s]+\\.[^.\\s]+$", "u"), O = new RegExp("^[A-Z][A-Z0-9_]*$", "u"), H = { type: "object", "x-sides": !0, properties: {},
additionalProperties: { $ref: "#/definitions/recordOrRecords" }, examples: [{ crm: { name: "Fjord AS" }, erp: { title: "Fjord AS" } }] }, z = { type: ["object",
"array"], items: { $ref: "#/definitions/record" }, examples: [{ name: "Fjord AS" }] };
function E(r, { instancePath: n = "", parentData: x, parentDataProperty: w, rootData: u = r } = {}) {
  let e = null, a = 0;
  if (!r || typeof r != "object") {
    let p = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: z.type }, schema: z.type, parentSchema: z, data: r };
    e === null ? e = [p] : e.push(p), a++;
  }
  if (Array.isArray(r)) {
    let p = r.length;
    for (let i = 0; i < p; i++) {
      let t = r[i];
      if (!(t && typeof t == "object" && !Array.isArray(t))) {
        let s = { instancePath: n + "/" + i, schemaPath: "#/definitions/record/type", keyword: "type", params: { type: "object" }, schema: L.type, parentSchema: L,
        data: t };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
  }
  return E.errors = e, a === 0;
}
function b(r, { instancePath: n = "", parentData: x, parentDataProperty: w, rootData: u = r } = {}) {
  let e = null, a = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let p in r)
      E.call(this, r[p], { instancePath: n + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: p, rootData: u }) || (e = e ===
      null ? E.errors : e.concat(E.errors), a = e.length);
    for (let p in r)
      if (this.sides.length > 0 && !this.sides.includes(p)) {
        let i = { instancePath: n, schemaPath: "#/x-sides", keyword: "x-sides", params: { additionalProperty: p, sides: this.sides }, schema: !0, parentSchema: H,
        data: r };
        e === null ? e = [i] : e.push(i), a++;
      }
  } else {
    let p = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: H.type, parentSchema: H, data: r };
    e === null ? e = [p] : e.push(p), a++;
  }
  return b.errors = e, a === 0;
}
var v = { type: "object", "x-sides": !0, properties: {}, minProperties: 1, additionalProperties: { type: ["string", "array"], if: { type: "string" }, then: { $ref: "\
#/definitions/situation" }, items: { $ref: "#/definitions/situation" }, minItems: 1, examples: ["inactive"] }, examples: [{ crm: "new", erp: ["linked", "doubled"] }] };
function B(r, { instancePath: n = "", parentData: x, parentDataProperty: w, rootData: u = r } = {}) {
  let e = null, a = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (Object.keys(r).length < 1) {
      let i = { instancePath: n, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: v, data: r };
      e === null ? e = [i] : e.push(i), a++;
    }
    for (let i in r) {
      let t = r[i];
      if (typeof t != "string" && !Array.isArray(t)) {
        let d = { instancePath: n + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: v.
        additionalProperties.type }, schema: v.additionalProperties.type, parentSchema: v.additionalProperties, data: t };
        e === null ? e = [d] : e.push(d), a++;
      }
      let s = a, l = !0, c = a;
      if (typeof t != "string") {
        let d = {};
        e === null ? e = [d] : e.push(d), a++;
      }
      var p = c === a;
      if (a = s, e !== null && (s ? e.length = s : e = null), p) {
        let d = a;
        if (!(t === "excluded" || t === "occupied" || t === "doubled" || t === "linked" || t === "dangling" || t === "gone" || t === "matched" || t === "conflic\
t" || t === "candidate" || t === "inactive" || t === "new")) {
          let g = { instancePath: n + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/situation/enum", keyword: "enum", params: { allowedValues: j.
          enum }, schema: j.enum, parentSchema: j, data: t };
          e === null ? e = [g] : e.push(g), a++;
        }
        var p = d === a;
        l = p;
      }
      if (!l) {
        let d = { instancePath: n + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/if", keyword: "if", params: { failingKeyword: "\
then" }, schema: v.additionalProperties.if, parentSchema: v.additionalProperties, data: t };
        e === null ? e = [d] : e.push(d), a++;
      }
      if (Array.isArray(t)) {
        if (t.length < 1) {
          let m = { instancePath: n + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/minItems", keyword: "minItems", params: {
          limit: 1 }, schema: 1, parentSchema: v.additionalProperties, data: t };
          e === null ? e = [m] : e.push(m), a++;
        }
        let d = t.length;
        for (let m = 0; m < d; m++) {
          let g = t[m];
          if (!(g === "excluded" || g === "occupied" || g === "doubled" || g === "linked" || g === "dangling" || g === "gone" || g === "matched" || g === "confl\
ict" || g === "candidate" || g === "inactive" || g === "new")) {
            let F = { instancePath: n + "/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + m, schemaPath: "#/definitions/situation/enum", keyword: "enum",
            params: { allowedValues: j.enum }, schema: j.enum, parentSchema: j, data: g };
            e === null ? e = [F] : e.push(F), a++;
          }
        }
      }
    }
    for (let i in r)
      if (this.sides.length > 0 && !this.sides.includes(i)) {
        let t = { instancePath: n, schemaPath: "#/x-sides", keyword: "x-sides", params: { additionalProperty: i, sides: this.sides }, schema: !0, parentSchema: v,
        data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
  } else {
    let i = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: v.type, parentSchema: v, data: r };
    e === null ? e = [i] : e.push(i), a++;
  }
  return B.errors = e, a === 0;
}
var U = { type: "array", items: { $ref: "#/definitions/row" }, examples: [[{ create: "erp" }]] }, f = { type: "object", properties: { create: { $ref: "#/definit\
ions/side" }, update: { $ref: "#/definitions/side" }, link: { $ref: "#/definitions/side" }, delete: { $ref: "#/definitions/side" }, drift: { $ref: "#/definition\
s/side" }, hold: { $ref: "#/definitions/side" }, note: { $ref: "#/definitions/side" }, number: { $ref: "#/definitions/shown" }, name: { $ref: "#/definitions/sho\
wn" }, key: { $ref: "#/definitions/shown" }, kind: { type: "string", minLength: 1, examples: ["product"] }, situation: { $ref: "#/definitions/situation" }, code: {
$ref: "#/definitions/code" }, says: { enum: ["change", "issue", "warning", "information"], examples: ["warning"] }, text: { type: "string", minLength: 1, examples: [
"number and name agree"] }, before: { type: "object", minProperties: 1, examples: [{ name: "Fjord" }] }, after: { type: "object", minProperties: 1, examples: [{
name: "Fjord AS" }] }, set: { $ref: "#/definitions/record" }, without: { type: "array", minItems: 1, items: { type: "string" }, examples: [["price"]] }, together: {
type: "boolean", examples: [!0] }, then: { type: "object", minProperties: 1, properties: { link: { $ref: "#/definitions/side" }, writeBack: { $ref: "#/definitio\
ns/side" }, add: { $ref: "#/definitions/member" }, change: { $ref: "#/definitions/member" }, remove: { $ref: "#/definitions/member" }, create: { $ref: "#/defini\
tions/member" } }, additionalProperties: !1, examples: [{ writeBack: "crm" }] } }, additionalProperties: !1, examples: [{ update: "erp", before: { name: "Fjord" },
after: { name: "Fjord AS" } }] }, Z = { type: ["string", "number"], examples: [10001] }, h = { type: ["string", "object"], "x-sides": !0, "x-side": !0, properties: {},
minProperties: 1, maxProperties: 1, additionalProperties: { type: ["object", "string", "number"], minProperties: 1, examples: [{ segment: { id: "s1" } }] } };
function V(r, { instancePath: n = "", parentData: x, parentDataProperty: w, rootData: u = r } = {}) {
  let e = null, a = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let p in r)
      if (!Q.call(f.properties, p)) {
        let i = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, schema: !1, parentSchema: f,
        data: r };
        e === null ? e = [i] : e.push(i), a++;
      }
    if (r.create !== void 0) {
      let p = r.create;
      if (typeof p == "string") {
        if (this.sides.length > 0 && !this.sides.concat([]).includes(p)) {
          let i = { instancePath: n + "/create", schemaPath: "#/definitions/side/x-side", keyword: "x-side", params: { allowedValues: this.sides.concat([]) }, schema: !0,
          parentSchema: y, data: p };
          e === null ? e = [i] : e.push(i), a++;
        }
      } else {
        let i = { instancePath: n + "/create", schemaPath: "#/definitions/side/type", keyword: "type", params: { type: "string" }, schema: y.type, parentSchema: y,
        data: p };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
    if (r.update !== void 0) {
      let p = r.update;
      if (typeof p == "string") {
        if (this.sides.length > 0 && !this.sides.concat([]).includes(p)) {
          let i = { instancePath: n + "/update", schemaPath: "#/definitions/side/x-side", keyword: "x-side", params: { allowedValues: this.sides.concat([]) }, schema: !0,
          parentSchema: y, data: p };
          e === null ? e = [i] : e.push(i), a++;
        }
      } else {
        let i = { instancePath: n + "/update", schemaPath: "#/definitions/side/type", keyword: "type", params: { type: "string" }, schema: y.type, parentSchema: y,
        data: p };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
    if (r.link !== void 0) {
      let p = r.link;
      if (typeof p == "string") {
        if (this.sides.length > 0 && !this.sides.concat([]).includes(p)) {
          let i = { instancePath: n + "/link", schemaPath: "#/definitions/side/x-side", keyword: "x-side", params: { allowedValues: this.sides.concat([]) }, schema: !0,
          parentSchema: y, data: p };
          e === null ? e = [i] : e.push(i), a++;
        }
      } else {
        let i = { instancePath: n + "/link", schemaPath: "#/definitions/side/type", keyword: "type", params: { type: "string" }, schema: y.type, parentSchema: y,
        data: p };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
    if (r.delete !== void 0) {
      let p = r.delete;
      if (typeof p == "string") {
        if (this.sides.length > 0 && !this.sides.concat([]).includes(p)) {
          let i = { instancePath: n + "/delete", schemaPath: "#/definitions/side/x-side", keyword: "x-side", params: { allowedValues: this.sides.concat([]) }, schema: !0,
          parentSchema: y, data: p };
          e === null ? e = [i] : e.push(i), a++;
        }
      } else {
        let i = { instancePath: n + "/delete", schemaPath: "#/definitions/side/type", keyword: "type", params: { type: "string" }, schema: y.type, parentSchema: y,
        data: p };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
    if (r.drift !== void 0) {
      let p = r.drift;
      if (typeof p == "string") {
        if (this.sides.length > 0 && !this.sides.concat([]).includes(p)) {
          let i = { instancePath: n + "/drift", schemaPath: "#/definitions/side/x-side", keyword: "x-side", params: { allowedValues: this.sides.concat([]) }, schema: !0,
          parentSchema: y, data: p };
          e === null ? e = [i] : e.push(i), a++;
        }
      } else {
        let i = { instancePath: n + "/drift", schemaPath: "#/definitions/side/type", keyword: "type", params: { type: "string" }, schema: y.type, parentSchema: y,
        data: p };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
    if (r.hold !== void 0) {
      let p = r.hold;
      if (typeof p == "string") {
        if (this.sides.length > 0 && !this.sides.concat([]).includes(p)) {
          let i = { instancePath: n + "/hold", schemaPath: "#/definitions/side/x-side", keyword: "x-side", params: { allowedValues: this.sides.concat([]) }, schema: !0,
          parentSchema: y, data: p };
          e === null ? e = [i] : e.push(i), a++;
        }
      } else {
        let i = { instancePath: n + "/hold", schemaPath: "#/definitions/side/type", keyword: "type", params: { type: "string" }, schema: y.type, parentSchema: y,
        data: p };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
    if (r.note !== void 0) {
      let p = r.note;
      if (typeof p == "string") {
        if (this.sides.length > 0 && !this.sides.concat([]).includes(p)) {
          let i = { instancePath: n + "/note", schemaPath: "#/definitions/side/x-side", keyword: "x-side", params: { allowedValues: this.sides.concat([]) }, schema: !0,
          parentSchema: y, data: p };
          e === null ? e = [i] : e.push(i), a++;
        }
      } else {
        let i = { instancePath: n + "/note", schemaPath: "#/definitions/side/type", keyword: "type", params: { type: "string" }, schema: y.type, parentSchema: y,
        data: p };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
    if (r.number !== void 0) {
      let p = r.number;
      if (typeof p != "string" && !(typeof p == "number" && isFinite(p))) {
        let i = { instancePath: n + "/number", schemaPath: "#/definitions/shown/type", keyword: "type", params: { type: Z.type }, schema: Z.type, parentSchema: Z,
        data: p };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
    if (r.name !== void 0) {
      let p = r.name;
      if (typeof p != "string" && !(typeof p == "number" && isFinite(p))) {
        let i = { instancePath: n + "/name", schemaPath: "#/definitions/shown/type", keyword: "type", params: { type: Z.type }, schema: Z.type, parentSchema: Z,
        data: p };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
    if (r.key !== void 0) {
      let p = r.key;
      if (typeof p != "string" && !(typeof p == "number" && isFinite(p))) {
        let i = { instancePath: n + "/key", schemaPath: "#/definitions/shown/type", keyword: "type", params: { type: Z.type }, schema: Z.type, parentSchema: Z, data: p };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
    if (r.kind !== void 0) {
      let p = r.kind;
      if (typeof p == "string") {
        if ($(p) < 1) {
          let i = { instancePath: n + "/kind", schemaPath: "#/properties/kind/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: f.
          properties.kind, data: p };
          e === null ? e = [i] : e.push(i), a++;
        }
      } else {
        let i = { instancePath: n + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, schema: f.properties.kind.type, parentSchema: f.
        properties.kind, data: p };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
    if (r.situation !== void 0) {
      let p = r.situation;
      if (!(p === "excluded" || p === "occupied" || p === "doubled" || p === "linked" || p === "dangling" || p === "gone" || p === "matched" || p === "conflict" ||
      p === "candidate" || p === "inactive" || p === "new")) {
        let i = { instancePath: n + "/situation", schemaPath: "#/definitions/situation/enum", keyword: "enum", params: { allowedValues: j.enum }, schema: j.enum,
        parentSchema: j, data: p };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
    if (r.code !== void 0) {
      let p = r.code;
      if (typeof p == "string") {
        if (!O.test(p)) {
          let i = { instancePath: n + "/code", schemaPath: "#/definitions/code/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9_]*$" }, schema: "\
^[A-Z][A-Z0-9_]*$", parentSchema: P, data: p };
          e === null ? e = [i] : e.push(i), a++;
        }
      } else {
        let i = { instancePath: n + "/code", schemaPath: "#/definitions/code/type", keyword: "type", params: { type: "string" }, schema: P.type, parentSchema: P,
        data: p };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
    if (r.says !== void 0) {
      let p = r.says;
      if (!(p === "change" || p === "issue" || p === "warning" || p === "information")) {
        let i = { instancePath: n + "/says", schemaPath: "#/properties/says/enum", keyword: "enum", params: { allowedValues: f.properties.says.enum }, schema: f.
        properties.says.enum, parentSchema: f.properties.says, data: p };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
    if (r.text !== void 0) {
      let p = r.text;
      if (typeof p == "string") {
        if ($(p) < 1) {
          let i = { instancePath: n + "/text", schemaPath: "#/properties/text/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: f.
          properties.text, data: p };
          e === null ? e = [i] : e.push(i), a++;
        }
      } else {
        let i = { instancePath: n + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, schema: f.properties.text.type, parentSchema: f.
        properties.text, data: p };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
    if (r.before !== void 0) {
      let p = r.before;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        if (Object.keys(p).length < 1) {
          let i = { instancePath: n + "/before", schemaPath: "#/properties/before/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: f.
          properties.before, data: p };
          e === null ? e = [i] : e.push(i), a++;
        }
      } else {
        let i = { instancePath: n + "/before", schemaPath: "#/properties/before/type", keyword: "type", params: { type: "object" }, schema: f.properties.before.
        type, parentSchema: f.properties.before, data: p };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
    if (r.after !== void 0) {
      let p = r.after;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        if (Object.keys(p).length < 1) {
          let i = { instancePath: n + "/after", schemaPath: "#/properties/after/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: f.
          properties.after, data: p };
          e === null ? e = [i] : e.push(i), a++;
        }
      } else {
        let i = { instancePath: n + "/after", schemaPath: "#/properties/after/type", keyword: "type", params: { type: "object" }, schema: f.properties.after.type,
        parentSchema: f.properties.after, data: p };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
    if (r.set !== void 0) {
      let p = r.set;
      if (!(p && typeof p == "object" && !Array.isArray(p))) {
        let i = { instancePath: n + "/set", schemaPath: "#/definitions/record/type", keyword: "type", params: { type: "object" }, schema: L.type, parentSchema: L,
        data: p };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
    if (r.without !== void 0) {
      let p = r.without;
      if (Array.isArray(p)) {
        if (p.length < 1) {
          let t = { instancePath: n + "/without", schemaPath: "#/properties/without/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: f.
          properties.without, data: p };
          e === null ? e = [t] : e.push(t), a++;
        }
        let i = p.length;
        for (let t = 0; t < i; t++) {
          let s = p[t];
          if (typeof s != "string") {
            let l = { instancePath: n + "/without/" + t, schemaPath: "#/properties/without/items/type", keyword: "type", params: { type: "string" }, schema: f.properties.
            without.items.type, parentSchema: f.properties.without.items, data: s };
            e === null ? e = [l] : e.push(l), a++;
          }
        }
      } else {
        let i = { instancePath: n + "/without", schemaPath: "#/properties/without/type", keyword: "type", params: { type: "array" }, schema: f.properties.without.
        type, parentSchema: f.properties.without, data: p };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
    if (r.together !== void 0) {
      let p = r.together;
      if (typeof p != "boolean") {
        let i = { instancePath: n + "/together", schemaPath: "#/properties/together/type", keyword: "type", params: { type: "boolean" }, schema: f.properties.together.
        type, parentSchema: f.properties.together, data: p };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
    if (r.then !== void 0) {
      let p = r.then;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        if (Object.keys(p).length < 1) {
          let i = { instancePath: n + "/then", schemaPath: "#/properties/then/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: f.
          properties.then, data: p };
          e === null ? e = [i] : e.push(i), a++;
        }
        for (let i in p)
          if (!(i === "link" || i === "writeBack" || i === "add" || i === "change" || i === "remove" || i === "create")) {
            let t = { instancePath: n + "/then", schemaPath: "#/properties/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i },
            schema: !1, parentSchema: f.properties.then, data: p };
            e === null ? e = [t] : e.push(t), a++;
          }
        if (p.link !== void 0) {
          let i = p.link;
          if (typeof i == "string") {
            if (this.sides.length > 0 && !this.sides.concat([]).includes(i)) {
              let t = { instancePath: n + "/then/link", schemaPath: "#/definitions/side/x-side", keyword: "x-side", params: { allowedValues: this.sides.concat([]) },
              schema: !0, parentSchema: y, data: i };
              e === null ? e = [t] : e.push(t), a++;
            }
          } else {
            let t = { instancePath: n + "/then/link", schemaPath: "#/definitions/side/type", keyword: "type", params: { type: "string" }, schema: y.type, parentSchema: y,
            data: i };
            e === null ? e = [t] : e.push(t), a++;
          }
        }
        if (p.writeBack !== void 0) {
          let i = p.writeBack;
          if (typeof i == "string") {
            if (this.sides.length > 0 && !this.sides.concat([]).includes(i)) {
              let t = { instancePath: n + "/then/writeBack", schemaPath: "#/definitions/side/x-side", keyword: "x-side", params: { allowedValues: this.sides.concat(
              []) }, schema: !0, parentSchema: y, data: i };
              e === null ? e = [t] : e.push(t), a++;
            }
          } else {
            let t = { instancePath: n + "/then/writeBack", schemaPath: "#/definitions/side/type", keyword: "type", params: { type: "string" }, schema: y.type, parentSchema: y,
            data: i };
            e === null ? e = [t] : e.push(t), a++;
          }
        }
        if (p.add !== void 0) {
          let i = p.add;
          if (typeof i != "string" && !(i && typeof i == "object" && !Array.isArray(i))) {
            let t = { instancePath: n + "/then/add", schemaPath: "#/definitions/member/type", keyword: "type", params: { type: h.type }, schema: h.type, parentSchema: h,
            data: i };
            e === null ? e = [t] : e.push(t), a++;
          }
          if (typeof i == "string" && this.sides.length > 0 && !this.sides.concat([]).includes(i)) {
            let t = { instancePath: n + "/then/add", schemaPath: "#/definitions/member/x-side", keyword: "x-side", params: { allowedValues: this.sides.concat([]) },
            schema: !0, parentSchema: h, data: i };
            e === null ? e = [t] : e.push(t), a++;
          }
          if (i && typeof i == "object" && !Array.isArray(i)) {
            if (Object.keys(i).length > 1) {
              let t = { instancePath: n + "/then/add", schemaPath: "#/definitions/member/maxProperties", keyword: "maxProperties", params: { limit: 1 }, schema: 1,
              parentSchema: h, data: i };
              e === null ? e = [t] : e.push(t), a++;
            }
            if (Object.keys(i).length < 1) {
              let t = { instancePath: n + "/then/add", schemaPath: "#/definitions/member/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1,
              parentSchema: h, data: i };
              e === null ? e = [t] : e.push(t), a++;
            }
            for (let t in i) {
              let s = i[t];
              if (!(s && typeof s == "object" && !Array.isArray(s)) && typeof s != "string" && !(typeof s == "number" && isFinite(s))) {
                let l = { instancePath: n + "/then/add/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/member/additionalProperties/ty\
pe", keyword: "type", params: { type: h.additionalProperties.type }, schema: h.additionalProperties.type, parentSchema: h.additionalProperties, data: s };
                e === null ? e = [l] : e.push(l), a++;
              }
              if (s && typeof s == "object" && !Array.isArray(s) && Object.keys(s).length < 1) {
                let l = { instancePath: n + "/then/add/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/member/additionalProperties/mi\
nProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: h.additionalProperties, data: s };
                e === null ? e = [l] : e.push(l), a++;
              }
            }
            for (let t in i)
              if (this.sides.length > 0 && !this.sides.includes(t)) {
                let s = { instancePath: n + "/then/add", schemaPath: "#/definitions/member/x-sides", keyword: "x-sides", params: { additionalProperty: t, sides: this.
                sides }, schema: !0, parentSchema: h, data: i };
                e === null ? e = [s] : e.push(s), a++;
              }
          }
        }
        if (p.change !== void 0) {
          let i = p.change;
          if (typeof i != "string" && !(i && typeof i == "object" && !Array.isArray(i))) {
            let t = { instancePath: n + "/then/change", schemaPath: "#/definitions/member/type", keyword: "type", params: { type: h.type }, schema: h.type, parentSchema: h,
            data: i };
            e === null ? e = [t] : e.push(t), a++;
          }
          if (typeof i == "string" && this.sides.length > 0 && !this.sides.concat([]).includes(i)) {
            let t = { instancePath: n + "/then/change", schemaPath: "#/definitions/member/x-side", keyword: "x-side", params: { allowedValues: this.sides.concat(
            []) }, schema: !0, parentSchema: h, data: i };
            e === null ? e = [t] : e.push(t), a++;
          }
          if (i && typeof i == "object" && !Array.isArray(i)) {
            if (Object.keys(i).length > 1) {
              let t = { instancePath: n + "/then/change", schemaPath: "#/definitions/member/maxProperties", keyword: "maxProperties", params: { limit: 1 }, schema: 1,
              parentSchema: h, data: i };
              e === null ? e = [t] : e.push(t), a++;
            }
            if (Object.keys(i).length < 1) {
              let t = { instancePath: n + "/then/change", schemaPath: "#/definitions/member/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1,
              parentSchema: h, data: i };
              e === null ? e = [t] : e.push(t), a++;
            }
            for (let t in i) {
              let s = i[t];
              if (!(s && typeof s == "object" && !Array.isArray(s)) && typeof s != "string" && !(typeof s == "number" && isFinite(s))) {
                let l = { instancePath: n + "/then/change/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/member/additionalProperties\
/type", keyword: "type", params: { type: h.additionalProperties.type }, schema: h.additionalProperties.type, parentSchema: h.additionalProperties, data: s };
                e === null ? e = [l] : e.push(l), a++;
              }
              if (s && typeof s == "object" && !Array.isArray(s) && Object.keys(s).length < 1) {
                let l = { instancePath: n + "/then/change/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/member/additionalProperties\
/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: h.additionalProperties, data: s };
                e === null ? e = [l] : e.push(l), a++;
              }
            }
            for (let t in i)
              if (this.sides.length > 0 && !this.sides.includes(t)) {
                let s = { instancePath: n + "/then/change", schemaPath: "#/definitions/member/x-sides", keyword: "x-sides", params: { additionalProperty: t, sides: this.
                sides }, schema: !0, parentSchema: h, data: i };
                e === null ? e = [s] : e.push(s), a++;
              }
          }
        }
        if (p.remove !== void 0) {
          let i = p.remove;
          if (typeof i != "string" && !(i && typeof i == "object" && !Array.isArray(i))) {
            let t = { instancePath: n + "/then/remove", schemaPath: "#/definitions/member/type", keyword: "type", params: { type: h.type }, schema: h.type, parentSchema: h,
            data: i };
            e === null ? e = [t] : e.push(t), a++;
          }
          if (typeof i == "string" && this.sides.length > 0 && !this.sides.concat([]).includes(i)) {
            let t = { instancePath: n + "/then/remove", schemaPath: "#/definitions/member/x-side", keyword: "x-side", params: { allowedValues: this.sides.concat(
            []) }, schema: !0, parentSchema: h, data: i };
            e === null ? e = [t] : e.push(t), a++;
          }
          if (i && typeof i == "object" && !Array.isArray(i)) {
            if (Object.keys(i).length > 1) {
              let t = { instancePath: n + "/then/remove", schemaPath: "#/definitions/member/maxProperties", keyword: "maxProperties", params: { limit: 1 }, schema: 1,
              parentSchema: h, data: i };
              e === null ? e = [t] : e.push(t), a++;
            }
            if (Object.keys(i).length < 1) {
              let t = { instancePath: n + "/then/remove", schemaPath: "#/definitions/member/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1,
              parentSchema: h, data: i };
              e === null ? e = [t] : e.push(t), a++;
            }
            for (let t in i) {
              let s = i[t];
              if (!(s && typeof s == "object" && !Array.isArray(s)) && typeof s != "string" && !(typeof s == "number" && isFinite(s))) {
                let l = { instancePath: n + "/then/remove/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/member/additionalProperties\
/type", keyword: "type", params: { type: h.additionalProperties.type }, schema: h.additionalProperties.type, parentSchema: h.additionalProperties, data: s };
                e === null ? e = [l] : e.push(l), a++;
              }
              if (s && typeof s == "object" && !Array.isArray(s) && Object.keys(s).length < 1) {
                let l = { instancePath: n + "/then/remove/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/member/additionalProperties\
/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: h.additionalProperties, data: s };
                e === null ? e = [l] : e.push(l), a++;
              }
            }
            for (let t in i)
              if (this.sides.length > 0 && !this.sides.includes(t)) {
                let s = { instancePath: n + "/then/remove", schemaPath: "#/definitions/member/x-sides", keyword: "x-sides", params: { additionalProperty: t, sides: this.
                sides }, schema: !0, parentSchema: h, data: i };
                e === null ? e = [s] : e.push(s), a++;
              }
          }
        }
        if (p.create !== void 0) {
          let i = p.create;
          if (typeof i != "string" && !(i && typeof i == "object" && !Array.isArray(i))) {
            let t = { instancePath: n + "/then/create", schemaPath: "#/definitions/member/type", keyword: "type", params: { type: h.type }, schema: h.type, parentSchema: h,
            data: i };
            e === null ? e = [t] : e.push(t), a++;
          }
          if (typeof i == "string" && this.sides.length > 0 && !this.sides.concat([]).includes(i)) {
            let t = { instancePath: n + "/then/create", schemaPath: "#/definitions/member/x-side", keyword: "x-side", params: { allowedValues: this.sides.concat(
            []) }, schema: !0, parentSchema: h, data: i };
            e === null ? e = [t] : e.push(t), a++;
          }
          if (i && typeof i == "object" && !Array.isArray(i)) {
            if (Object.keys(i).length > 1) {
              let t = { instancePath: n + "/then/create", schemaPath: "#/definitions/member/maxProperties", keyword: "maxProperties", params: { limit: 1 }, schema: 1,
              parentSchema: h, data: i };
              e === null ? e = [t] : e.push(t), a++;
            }
            if (Object.keys(i).length < 1) {
              let t = { instancePath: n + "/then/create", schemaPath: "#/definitions/member/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1,
              parentSchema: h, data: i };
              e === null ? e = [t] : e.push(t), a++;
            }
            for (let t in i) {
              let s = i[t];
              if (!(s && typeof s == "object" && !Array.isArray(s)) && typeof s != "string" && !(typeof s == "number" && isFinite(s))) {
                let l = { instancePath: n + "/then/create/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/member/additionalProperties\
/type", keyword: "type", params: { type: h.additionalProperties.type }, schema: h.additionalProperties.type, parentSchema: h.additionalProperties, data: s };
                e === null ? e = [l] : e.push(l), a++;
              }
              if (s && typeof s == "object" && !Array.isArray(s) && Object.keys(s).length < 1) {
                let l = { instancePath: n + "/then/create/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/member/additionalProperties\
/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: h.additionalProperties, data: s };
                e === null ? e = [l] : e.push(l), a++;
              }
            }
            for (let t in i)
              if (this.sides.length > 0 && !this.sides.includes(t)) {
                let s = { instancePath: n + "/then/create", schemaPath: "#/definitions/member/x-sides", keyword: "x-sides", params: { additionalProperty: t, sides: this.
                sides }, schema: !0, parentSchema: h, data: i };
                e === null ? e = [s] : e.push(s), a++;
              }
          }
        }
      } else {
        let i = { instancePath: n + "/then", schemaPath: "#/properties/then/type", keyword: "type", params: { type: "object" }, schema: f.properties.then.type, parentSchema: f.
        properties.then, data: p };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
  } else {
    let p = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: f.type, parentSchema: f, data: r };
    e === null ? e = [p] : e.push(p), a++;
  }
  return V.errors = e, a === 0;
}
function N(r, { instancePath: n = "", parentData: x, parentDataProperty: w, rootData: u = r } = {}) {
  let e = null, a = 0;
  if (Array.isArray(r)) {
    let p = r.length;
    for (let i = 0; i < p; i++)
      V.call(this, r[i], { instancePath: n + "/" + i, parentData: r, parentDataProperty: i, rootData: u }) || (e = e === null ? V.errors : e.concat(V.errors), a =
      e.length);
  } else {
    let p = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" }, schema: U.type, parentSchema: U, data: r };
    e === null ? e = [p] : e.push(p), a++;
  }
  return N.errors = e, a === 0;
}
function T(r, { instancePath: n = "", parentData: x, parentDataProperty: w, rootData: u = r } = {}) {
  let e = null, a = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.name === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, schema: o.required, parentSchema: o, data: r };
      e === null ? e = [t] : e.push(t), a++;
    }
    for (let t in r)
      if (!Q.call(o.properties, t)) {
        let s = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, schema: !1, parentSchema: o,
        data: r };
        e === null ? e = [s] : e.push(s), a++;
      }
    if (r.gives !== void 0 && r.map === void 0) {
      let t = { instancePath: n, schemaPath: "#/dependencies", keyword: "dependencies", params: {
        property: "gives",
        missingProperty: "map",
        depsCount: 1,
        deps: "map"
      }, schema: o.dependencies, parentSchema: o, data: r };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (r.back !== void 0 && r.map === void 0) {
      let t = { instancePath: n, schemaPath: "#/dependencies", keyword: "dependencies", params: {
        property: "back",
        missingProperty: "map",
        depsCount: 1,
        deps: "map"
      }, schema: o.dependencies, parentSchema: o, data: r };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (r.misses !== void 0 && r.map === void 0) {
      let t = { instancePath: n, schemaPath: "#/dependencies", keyword: "dependencies", params: {
        property: "misses",
        missingProperty: "map",
        depsCount: 1,
        deps: "map"
      }, schema: o.dependencies, parentSchema: o, data: r };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (r.missesBack !== void 0 && r.map === void 0) {
      let t = { instancePath: n, schemaPath: "#/dependencies", keyword: "dependencies", params: {
        property: "missesBack",
        missingProperty: "map",
        depsCount: 1,
        deps: "map"
      }, schema: o.dependencies, parentSchema: o, data: r };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (r.from !== void 0 && r.field === void 0) {
      let t = { instancePath: n, schemaPath: "#/dependencies", keyword: "dependencies", params: {
        property: "from",
        missingProperty: "field",
        depsCount: 1,
        deps: "field"
      }, schema: o.dependencies, parentSchema: o, data: r };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (r.to !== void 0 && r.from === void 0) {
      let t = { instancePath: n, schemaPath: "#/dependencies", keyword: "dependencies", params: {
        property: "to",
        missingProperty: "from",
        depsCount: 1,
        deps: "from"
      }, schema: o.dependencies, parentSchema: o, data: r };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (r.both !== void 0 && r.field === void 0) {
      let t = { instancePath: n, schemaPath: "#/dependencies", keyword: "dependencies", params: {
        property: "both",
        missingProperty: "field",
        depsCount: 1,
        deps: "field"
      }, schema: o.dependencies, parentSchema: o, data: r };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (r.equal !== void 0 && r.field === void 0) {
      let t = { instancePath: n, schemaPath: "#/dependencies", keyword: "dependencies", params: {
        property: "equal",
        missingProperty: "field",
        depsCount: 1,
        deps: "field"
      }, schema: o.dependencies, parentSchema: o, data: r };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (r.differ !== void 0 && r.field === void 0) {
      let t = { instancePath: n, schemaPath: "#/dependencies", keyword: "dependencies", params: {
        property: "differ",
        missingProperty: "field",
        depsCount: 1,
        deps: "field"
      }, schema: o.dependencies, parentSchema: o, data: r };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (r.issue !== void 0 && r.from === void 0) {
      let t = { instancePath: n, schemaPath: "#/dependencies", keyword: "dependencies", params: {
        property: "issue",
        missingProperty: "from",
        depsCount: 1,
        deps: "from"
      }, schema: o.dependencies, parentSchema: o, data: r };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (r.warning !== void 0 && r.from === void 0) {
      let t = { instancePath: n, schemaPath: "#/dependencies", keyword: "dependencies", params: {
        property: "warning",
        missingProperty: "from",
        depsCount: 1,
        deps: "from"
      }, schema: o.dependencies, parentSchema: o, data: r };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (r.information !== void 0 && r.from === void 0) {
      let t = { instancePath: n, schemaPath: "#/dependencies", keyword: "dependencies", params: {
        property: "information",
        missingProperty: "from",
        depsCount: 1,
        deps: "from"
      }, schema: o.dependencies, parentSchema: o, data: r };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (r.code !== void 0 && r.match === void 0) {
      let t = { instancePath: n, schemaPath: "#/dependencies", keyword: "dependencies", params: {
        property: "code",
        missingProperty: "match",
        depsCount: 1,
        deps: "match"
      }, schema: o.dependencies, parentSchema: o, data: r };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (r.linked !== void 0 && r.given === void 0) {
      let t = { instancePath: n, schemaPath: "#/dependencies", keyword: "dependencies", params: {
        property: "linked",
        missingProperty: "given",
        depsCount: 1,
        deps: "given"
      }, schema: o.dependencies, parentSchema: o, data: r };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (r.changed !== void 0 && r.given === void 0) {
      let t = { instancePath: n, schemaPath: "#/dependencies", keyword: "dependencies", params: {
        property: "changed",
        missingProperty: "given",
        depsCount: 1,
        deps: "given"
      }, schema: o.dependencies, parentSchema: o, data: r };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (r.deleted !== void 0 && r.given === void 0) {
      let t = { instancePath: n, schemaPath: "#/dependencies", keyword: "dependencies", params: {
        property: "deleted",
        missingProperty: "given",
        depsCount: 1,
        deps: "given"
      }, schema: o.dependencies, parentSchema: o, data: r };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (r.also !== void 0 && r.given === void 0) {
      let t = { instancePath: n, schemaPath: "#/dependencies", keyword: "dependencies", params: {
        property: "also",
        missingProperty: "given",
        depsCount: 1,
        deps: "given"
      }, schema: o.dependencies, parentSchema: o, data: r };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (r.made !== void 0 && r.linked === void 0) {
      let t = { instancePath: n, schemaPath: "#/dependencies", keyword: "dependencies", params: {
        property: "made",
        missingProperty: "linked",
        depsCount: 1,
        deps: "linked"
      }, schema: o.dependencies, parentSchema: o, data: r };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (r.exactly !== void 0 && r.plan === void 0) {
      let t = { instancePath: n, schemaPath: "#/dependencies", keyword: "dependencies", params: {
        property: "exactly",
        missingProperty: "plan",
        depsCount: 1,
        deps: "plan"
      }, schema: o.dependencies, parentSchema: o, data: r };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (r.stopped !== void 0 && r.plan === void 0) {
      let t = { instancePath: n, schemaPath: "#/dependencies", keyword: "dependencies", params: {
        property: "stopped",
        missingProperty: "plan",
        depsCount: 1,
        deps: "plan"
      }, schema: o.dependencies, parentSchema: o, data: r };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (r.name !== void 0) {
      let t = r.name;
      if (typeof t == "string") {
        if ($(t) < 1) {
          let s = { instancePath: n + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: o.
          properties.name, data: t };
          e === null ? e = [s] : e.push(s), a++;
        }
      } else {
        let s = { instancePath: n + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, schema: o.properties.name.type, parentSchema: o.
        properties.name, data: t };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.map !== void 0) {
      let t = r.map;
      if (typeof t == "string") {
        if ($(t) < 1) {
          let s = { instancePath: n + "/map", schemaPath: "#/properties/map/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: o.properties.
          map, data: t };
          e === null ? e = [s] : e.push(s), a++;
        }
      } else {
        let s = { instancePath: n + "/map", schemaPath: "#/properties/map/type", keyword: "type", params: { type: "string" }, schema: o.properties.map.type, parentSchema: o.
        properties.map, data: t };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.gives !== void 0) {
      let t = r.gives;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (Object.keys(t).length < 1) {
          let s = { instancePath: n + "/gives", schemaPath: "#/definitions/table/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: A,
          data: t };
          e === null ? e = [s] : e.push(s), a++;
        }
        for (let s in t) {
          let l = t[s];
          if (typeof l != "string" && !(typeof l == "number" && isFinite(l)) && typeof l != "boolean" && l !== null) {
            let c = { instancePath: n + "/gives/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/table/additionalProperties/type", keyword: "\
type", params: { type: A.additionalProperties.type }, schema: A.additionalProperties.type, parentSchema: A.additionalProperties, data: l };
            e === null ? e = [c] : e.push(c), a++;
          }
        }
      } else {
        let s = { instancePath: n + "/gives", schemaPath: "#/definitions/table/type", keyword: "type", params: { type: "object" }, schema: A.type, parentSchema: A,
        data: t };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.back !== void 0) {
      let t = r.back;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (Object.keys(t).length < 1) {
          let s = { instancePath: n + "/back", schemaPath: "#/definitions/table/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: A,
          data: t };
          e === null ? e = [s] : e.push(s), a++;
        }
        for (let s in t) {
          let l = t[s];
          if (typeof l != "string" && !(typeof l == "number" && isFinite(l)) && typeof l != "boolean" && l !== null) {
            let c = { instancePath: n + "/back/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/table/additionalProperties/type", keyword: "\
type", params: { type: A.additionalProperties.type }, schema: A.additionalProperties.type, parentSchema: A.additionalProperties, data: l };
            e === null ? e = [c] : e.push(c), a++;
          }
        }
      } else {
        let s = { instancePath: n + "/back", schemaPath: "#/definitions/table/type", keyword: "type", params: { type: "object" }, schema: A.type, parentSchema: A,
        data: t };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.misses !== void 0) {
      let t = r.misses;
      if (!Array.isArray(t) && typeof t != "string" && !(typeof t == "number" && isFinite(t)) && typeof t != "boolean") {
        let s = { instancePath: n + "/misses", schemaPath: "#/definitions/values/type", keyword: "type", params: { type: k.type }, schema: k.type, parentSchema: k,
        data: t };
        e === null ? e = [s] : e.push(s), a++;
      }
      if (Array.isArray(t)) {
        let s = t.length;
        for (let l = 0; l < s; l++) {
          let c = t[l];
          if (typeof c != "string" && !(typeof c == "number" && isFinite(c)) && typeof c != "boolean") {
            let d = { instancePath: n + "/misses/" + l, schemaPath: "#/definitions/values/items/type", keyword: "type", params: { type: k.items.type }, schema: k.
            items.type, parentSchema: k.items, data: c };
            e === null ? e = [d] : e.push(d), a++;
          }
        }
      }
    }
    if (r.missesBack !== void 0) {
      let t = r.missesBack;
      if (!Array.isArray(t) && typeof t != "string" && !(typeof t == "number" && isFinite(t)) && typeof t != "boolean") {
        let s = { instancePath: n + "/missesBack", schemaPath: "#/definitions/values/type", keyword: "type", params: { type: k.type }, schema: k.type, parentSchema: k,
        data: t };
        e === null ? e = [s] : e.push(s), a++;
      }
      if (Array.isArray(t)) {
        let s = t.length;
        for (let l = 0; l < s; l++) {
          let c = t[l];
          if (typeof c != "string" && !(typeof c == "number" && isFinite(c)) && typeof c != "boolean") {
            let d = { instancePath: n + "/missesBack/" + l, schemaPath: "#/definitions/values/items/type", keyword: "type", params: { type: k.items.type }, schema: k.
            items.type, parentSchema: k.items, data: c };
            e === null ? e = [d] : e.push(d), a++;
          }
        }
      }
    }
    if (r.predicate !== void 0) {
      let t = r.predicate;
      if (typeof t == "string") {
        if ($(t) < 1) {
          let s = { instancePath: n + "/predicate", schemaPath: "#/properties/predicate/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: o.
          properties.predicate, data: t };
          e === null ? e = [s] : e.push(s), a++;
        }
      } else {
        let s = { instancePath: n + "/predicate", schemaPath: "#/properties/predicate/type", keyword: "type", params: { type: "string" }, schema: o.properties.predicate.
        type, parentSchema: o.properties.predicate, data: t };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.range !== void 0) {
      let t = r.range;
      if (typeof t == "string") {
        if ($(t) < 1) {
          let s = { instancePath: n + "/range", schemaPath: "#/properties/range/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: o.
          properties.range, data: t };
          e === null ? e = [s] : e.push(s), a++;
        }
      } else {
        let s = { instancePath: n + "/range", schemaPath: "#/properties/range/type", keyword: "type", params: { type: "string" }, schema: o.properties.range.type,
        parentSchema: o.properties.range, data: t };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.holds !== void 0) {
      let t = r.holds;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          let s = { instancePath: n + "/holds", schemaPath: "#/definitions/tests/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: q,
          data: t };
          e === null ? e = [s] : e.push(s), a++;
        }
      } else {
        let s = { instancePath: n + "/holds", schemaPath: "#/definitions/tests/type", keyword: "type", params: { type: "array" }, schema: q.type, parentSchema: q,
        data: t };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.not !== void 0) {
      let t = r.not;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          let s = { instancePath: n + "/not", schemaPath: "#/definitions/tests/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: q,
          data: t };
          e === null ? e = [s] : e.push(s), a++;
        }
      } else {
        let s = { instancePath: n + "/not", schemaPath: "#/definitions/tests/type", keyword: "type", params: { type: "array" }, schema: q.type, parentSchema: q,
        data: t };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.field !== void 0) {
      let t = r.field;
      if (typeof t == "string") {
        if (!te.test(t)) {
          let s = { instancePath: n + "/field", schemaPath: "#/properties/field/pattern", keyword: "pattern", params: { pattern: "^[^.\\s]+\\.[^.\\s]+$" }, schema: "\
^[^.\\s]+\\.[^.\\s]+$", parentSchema: o.properties.field, data: t };
          e === null ? e = [s] : e.push(s), a++;
        }
      } else {
        let s = { instancePath: n + "/field", schemaPath: "#/properties/field/type", keyword: "type", params: { type: "string" }, schema: o.properties.field.type,
        parentSchema: o.properties.field, data: t };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.from !== void 0) {
      let t = r.from;
      if (b.call(this, t, { instancePath: n + "/from", parentData: r, parentDataProperty: "from", rootData: u }) || (e = e === null ? b.errors : e.concat(b.errors),
      a = e.length), t && typeof t == "object" && !Array.isArray(t)) {
        if (Object.keys(t).length > 1) {
          let s = { instancePath: n + "/from", schemaPath: "#/properties/from/maxProperties", keyword: "maxProperties", params: { limit: 1 }, schema: 1, parentSchema: o.
          properties.from, data: t };
          e === null ? e = [s] : e.push(s), a++;
        }
        if (Object.keys(t).length < 1) {
          let s = { instancePath: n + "/from", schemaPath: "#/properties/from/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: o.
          properties.from, data: t };
          e === null ? e = [s] : e.push(s), a++;
        }
      }
    }
    if (r.to !== void 0) {
      let t = r.to;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (Object.keys(t).length > 1) {
          let s = { instancePath: n + "/to", schemaPath: "#/properties/to/maxProperties", keyword: "maxProperties", params: { limit: 1 }, schema: 1, parentSchema: o.
          properties.to, data: t };
          e === null ? e = [s] : e.push(s), a++;
        }
        if (Object.keys(t).length < 1) {
          let s = { instancePath: n + "/to", schemaPath: "#/properties/to/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: o.
          properties.to, data: t };
          e === null ? e = [s] : e.push(s), a++;
        }
        for (let s in t) {
          let l = t[s];
          if (!(l && typeof l == "object" && !Array.isArray(l))) {
            let c = { instancePath: n + "/to/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/record/type", keyword: "type", params: {
            type: "object" }, schema: L.type, parentSchema: L, data: l };
            e === null ? e = [c] : e.push(c), a++;
          }
        }
        for (let s in t)
          if (this.sides.length > 0 && !this.sides.includes(s)) {
            let l = { instancePath: n + "/to", schemaPath: "#/properties/to/x-sides", keyword: "x-sides", params: { additionalProperty: s, sides: this.sides }, schema: !0,
            parentSchema: o.properties.to, data: t };
            e === null ? e = [l] : e.push(l), a++;
          }
      } else {
        let s = { instancePath: n + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "object" }, schema: o.properties.to.type, parentSchema: o.
        properties.to, data: t };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.both !== void 0) {
      let t = r.both;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (Object.keys(t).length > 2) {
          let s = { instancePath: n + "/both", schemaPath: "#/properties/both/maxProperties", keyword: "maxProperties", params: { limit: 2 }, schema: 2, parentSchema: o.
          properties.both, data: t };
          e === null ? e = [s] : e.push(s), a++;
        }
        if (Object.keys(t).length < 2) {
          let s = { instancePath: n + "/both", schemaPath: "#/properties/both/minProperties", keyword: "minProperties", params: { limit: 2 }, schema: 2, parentSchema: o.
          properties.both, data: t };
          e === null ? e = [s] : e.push(s), a++;
        }
        for (let s in t) {
          let l = t[s];
          if (!(l && typeof l == "object" && !Array.isArray(l))) {
            let c = { instancePath: n + "/both/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/record/type", keyword: "type", params: {
            type: "object" }, schema: L.type, parentSchema: L, data: l };
            e === null ? e = [c] : e.push(c), a++;
          }
        }
        for (let s in t)
          if (this.sides.length > 0 && !this.sides.includes(s)) {
            let l = { instancePath: n + "/both", schemaPath: "#/properties/both/x-sides", keyword: "x-sides", params: { additionalProperty: s, sides: this.sides },
            schema: !0, parentSchema: o.properties.both, data: t };
            e === null ? e = [l] : e.push(l), a++;
          }
      } else {
        let s = { instancePath: n + "/both", schemaPath: "#/properties/both/type", keyword: "type", params: { type: "object" }, schema: o.properties.both.type, parentSchema: o.
        properties.both, data: t };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.equal !== void 0) {
      let t = r.equal;
      if (b.call(this, t, { instancePath: n + "/equal", parentData: r, parentDataProperty: "equal", rootData: u }) || (e = e === null ? b.errors : e.concat(b.errors),
      a = e.length), t && typeof t == "object" && !Array.isArray(t)) {
        if (Object.keys(t).length > 2) {
          let s = { instancePath: n + "/equal", schemaPath: "#/properties/equal/maxProperties", keyword: "maxProperties", params: { limit: 2 }, schema: 2, parentSchema: o.
          properties.equal, data: t };
          e === null ? e = [s] : e.push(s), a++;
        }
        if (Object.keys(t).length < 2) {
          let s = { instancePath: n + "/equal", schemaPath: "#/properties/equal/minProperties", keyword: "minProperties", params: { limit: 2 }, schema: 2, parentSchema: o.
          properties.equal, data: t };
          e === null ? e = [s] : e.push(s), a++;
        }
      }
    }
    if (r.differ !== void 0) {
      let t = r.differ;
      if (b.call(this, t, { instancePath: n + "/differ", parentData: r, parentDataProperty: "differ", rootData: u }) || (e = e === null ? b.errors : e.concat(b.
      errors), a = e.length), t && typeof t == "object" && !Array.isArray(t)) {
        if (Object.keys(t).length > 2) {
          let s = { instancePath: n + "/differ", schemaPath: "#/properties/differ/maxProperties", keyword: "maxProperties", params: { limit: 2 }, schema: 2, parentSchema: o.
          properties.differ, data: t };
          e === null ? e = [s] : e.push(s), a++;
        }
        if (Object.keys(t).length < 2) {
          let s = { instancePath: n + "/differ", schemaPath: "#/properties/differ/minProperties", keyword: "minProperties", params: { limit: 2 }, schema: 2, parentSchema: o.
          properties.differ, data: t };
          e === null ? e = [s] : e.push(s), a++;
        }
      }
    }
    if (r.issue !== void 0) {
      let t = r.issue;
      if (typeof t == "string") {
        if (!O.test(t)) {
          let s = { instancePath: n + "/issue", schemaPath: "#/definitions/code/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9_]*$" }, schema: "\
^[A-Z][A-Z0-9_]*$", parentSchema: P, data: t };
          e === null ? e = [s] : e.push(s), a++;
        }
      } else {
        let s = { instancePath: n + "/issue", schemaPath: "#/definitions/code/type", keyword: "type", params: { type: "string" }, schema: P.type, parentSchema: P,
        data: t };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.warning !== void 0) {
      let t = r.warning;
      if (typeof t == "string") {
        if (!O.test(t)) {
          let s = { instancePath: n + "/warning", schemaPath: "#/definitions/code/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9_]*$" }, schema: "\
^[A-Z][A-Z0-9_]*$", parentSchema: P, data: t };
          e === null ? e = [s] : e.push(s), a++;
        }
      } else {
        let s = { instancePath: n + "/warning", schemaPath: "#/definitions/code/type", keyword: "type", params: { type: "string" }, schema: P.type, parentSchema: P,
        data: t };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.information !== void 0) {
      let t = r.information;
      if (typeof t == "string") {
        if (!O.test(t)) {
          let s = { instancePath: n + "/information", schemaPath: "#/definitions/code/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9_]*$" }, schema: "\
^[A-Z][A-Z0-9_]*$", parentSchema: P, data: t };
          e === null ? e = [s] : e.push(s), a++;
        }
      } else {
        let s = { instancePath: n + "/information", schemaPath: "#/definitions/code/type", keyword: "type", params: { type: "string" }, schema: P.type, parentSchema: P,
        data: t };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.match !== void 0) {
      let t = r.match;
      if (typeof t == "string") {
        if ($(t) < 1) {
          let s = { instancePath: n + "/match", schemaPath: "#/properties/match/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: o.
          properties.match, data: t };
          e === null ? e = [s] : e.push(s), a++;
        }
      } else {
        let s = { instancePath: n + "/match", schemaPath: "#/properties/match/type", keyword: "type", params: { type: "string" }, schema: o.properties.match.type,
        parentSchema: o.properties.match, data: t };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.plan !== void 0) {
      let t = r.plan;
      if (typeof t == "string") {
        if ($(t) < 1) {
          let s = { instancePath: n + "/plan", schemaPath: "#/properties/plan/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: o.
          properties.plan, data: t };
          e === null ? e = [s] : e.push(s), a++;
        }
      } else {
        let s = { instancePath: n + "/plan", schemaPath: "#/properties/plan/type", keyword: "type", params: { type: "string" }, schema: o.properties.plan.type, parentSchema: o.
        properties.plan, data: t };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.given !== void 0 && (b.call(this, r.given, { instancePath: n + "/given", parentData: r, parentDataProperty: "given", rootData: u }) || (e = e === null ?
    b.errors : e.concat(b.errors), a = e.length)), r.linked !== void 0) {
      let t = r.linked;
      if (typeof t != "boolean") {
        let s = { instancePath: n + "/linked", schemaPath: "#/properties/linked/type", keyword: "type", params: { type: "boolean" }, schema: o.properties.linked.
        type, parentSchema: o.properties.linked, data: t };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.changed !== void 0 && (b.call(this, r.changed, { instancePath: n + "/changed", parentData: r, parentDataProperty: "changed", rootData: u }) || (e = e ===
    null ? b.errors : e.concat(b.errors), a = e.length)), r.deleted !== void 0) {
      let t = r.deleted;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        for (let s in t) {
          let l = t[s];
          if (!Array.isArray(l) && typeof l != "string" && !(typeof l == "number" && isFinite(l)) && typeof l != "boolean") {
            let c = { instancePath: n + "/deleted/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/values/type", keyword: "type", params: {
            type: k.type }, schema: k.type, parentSchema: k, data: l };
            e === null ? e = [c] : e.push(c), a++;
          }
          if (Array.isArray(l)) {
            let c = l.length;
            for (let d = 0; d < c; d++) {
              let m = l[d];
              if (typeof m != "string" && !(typeof m == "number" && isFinite(m)) && typeof m != "boolean") {
                let g = { instancePath: n + "/deleted/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + d, schemaPath: "#/definitions/values/items/type", keyword: "\
type", params: { type: k.items.type }, schema: k.items.type, parentSchema: k.items, data: m };
                e === null ? e = [g] : e.push(g), a++;
              }
            }
          }
        }
        for (let s in t)
          if (this.sides.length > 0 && !this.sides.includes(s)) {
            let l = { instancePath: n + "/deleted", schemaPath: "#/properties/deleted/x-sides", keyword: "x-sides", params: { additionalProperty: s, sides: this.
            sides }, schema: !0, parentSchema: o.properties.deleted, data: t };
            e === null ? e = [l] : e.push(l), a++;
          }
      } else {
        let s = { instancePath: n + "/deleted", schemaPath: "#/properties/deleted/type", keyword: "type", params: { type: "object" }, schema: o.properties.deleted.
        type, parentSchema: o.properties.deleted, data: t };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.also !== void 0) {
      let t = r.also;
      if (t && typeof t == "object" && !Array.isArray(t))
        for (let s in t)
          b.call(this, t[s], { instancePath: n + "/also/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: t, parentDataProperty: s, rootData: u }) || (e =
          e === null ? b.errors : e.concat(b.errors), a = e.length);
      else {
        let s = { instancePath: n + "/also", schemaPath: "#/properties/also/type", keyword: "type", params: { type: "object" }, schema: o.properties.also.type, parentSchema: o.
        properties.also, data: t };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.made !== void 0) {
      let t = r.made;
      if (typeof t == "string") {
        if (this.sides.length > 0 && !this.sides.concat([]).includes(t)) {
          let s = { instancePath: n + "/made", schemaPath: "#/definitions/side/x-side", keyword: "x-side", params: { allowedValues: this.sides.concat([]) }, schema: !0,
          parentSchema: y, data: t };
          e === null ? e = [s] : e.push(s), a++;
        }
      } else {
        let s = { instancePath: n + "/made", schemaPath: "#/definitions/side/type", keyword: "type", params: { type: "string" }, schema: y.type, parentSchema: y,
        data: t };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.expect !== void 0) {
      let t = r.expect;
      if ((!t || typeof t != "object") && typeof t != "string") {
        let m = { instancePath: n + "/expect", schemaPath: "#/properties/expect/type", keyword: "type", params: { type: o.properties.expect.type }, schema: o.properties.
        expect.type, parentSchema: o.properties.expect, data: t };
        e === null ? e = [m] : e.push(m), a++;
      }
      let s = a, l = !0, c = a;
      if (typeof t != "string") {
        let m = {};
        e === null ? e = [m] : e.push(m), a++;
      }
      var p = c === a;
      a = s, e !== null && (s ? e.length = s : e = null);
      let d;
      if (p) {
        let m = a;
        if (!(t === "excluded" || t === "occupied" || t === "doubled" || t === "linked" || t === "dangling" || t === "gone" || t === "matched" || t === "conflic\
t" || t === "candidate" || t === "inactive" || t === "new")) {
          let F = { instancePath: n + "/expect", schemaPath: "#/definitions/situation/enum", keyword: "enum", params: { allowedValues: j.enum }, schema: j.enum,
          parentSchema: j, data: t };
          e === null ? e = [F] : e.push(F), a++;
        }
        var p = m === a;
        l = p, d = "then";
      } else {
        let m = a, g = a, F = !0, X = a;
        if (!(t && typeof t == "object" && !Array.isArray(t))) {
          let _ = {};
          e === null ? e = [_] : e.push(_), a++;
        }
        var i = X === a;
        a = g, e !== null && (g ? e.length = g : e = null);
        let R;
        if (i) {
          let _ = a;
          B.call(this, t, { instancePath: n + "/expect", parentData: r, parentDataProperty: "expect", rootData: u }) || (e = e === null ? B.errors : e.concat(B.
          errors), a = e.length);
          var i = _ === a;
          F = i, R = "then";
        } else {
          let _ = a;
          N.call(this, t, { instancePath: n + "/expect", parentData: r, parentDataProperty: "expect", rootData: u }) || (e = e === null ? N.errors : e.concat(N.
          errors), a = e.length);
          var i = _ === a;
          F = i, R = "else";
        }
        if (!F) {
          let _ = { instancePath: n + "/expect", schemaPath: "#/properties/expect/else/if", keyword: "if", params: { failingKeyword: R }, schema: o.properties.expect.
          else.if, parentSchema: o.properties.expect.else, data: t };
          e === null ? e = [_] : e.push(_), a++;
        }
        var p = m === a;
        l = p, d = "else";
      }
      if (!l) {
        let m = { instancePath: n + "/expect", schemaPath: "#/properties/expect/if", keyword: "if", params: { failingKeyword: d }, schema: o.properties.expect.if,
        parentSchema: o.properties.expect, data: t };
        e === null ? e = [m] : e.push(m), a++;
      }
    }
    if (r.code !== void 0) {
      let t = r.code;
      if (typeof t == "string") {
        if (!O.test(t)) {
          let s = { instancePath: n + "/code", schemaPath: "#/definitions/code/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9_]*$" }, schema: "\
^[A-Z][A-Z0-9_]*$", parentSchema: P, data: t };
          e === null ? e = [s] : e.push(s), a++;
        }
      } else {
        let s = { instancePath: n + "/code", schemaPath: "#/definitions/code/type", keyword: "type", params: { type: "string" }, schema: P.type, parentSchema: P,
        data: t };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.text !== void 0) {
      let t = r.text;
      if (typeof t == "string") {
        if ($(t) < 1) {
          let s = { instancePath: n + "/text", schemaPath: "#/properties/text/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: o.
          properties.text, data: t };
          e === null ? e = [s] : e.push(s), a++;
        }
      } else {
        let s = { instancePath: n + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, schema: o.properties.text.type, parentSchema: o.
        properties.text, data: t };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.exactly !== void 0) {
      let t = r.exactly;
      if (typeof t != "boolean") {
        let s = { instancePath: n + "/exactly", schemaPath: "#/properties/exactly/type", keyword: "type", params: { type: "boolean" }, schema: o.properties.exactly.
        type, parentSchema: o.properties.exactly, data: t };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.stopped !== void 0) {
      let t = r.stopped;
      if (typeof t == "string") {
        if (!O.test(t)) {
          let s = { instancePath: n + "/stopped", schemaPath: "#/definitions/code/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9_]*$" }, schema: "\
^[A-Z][A-Z0-9_]*$", parentSchema: P, data: t };
          e === null ? e = [s] : e.push(s), a++;
        }
      } else {
        let s = { instancePath: n + "/stopped", schemaPath: "#/definitions/code/type", keyword: "type", params: { type: "string" }, schema: P.type, parentSchema: P,
        data: t };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.problems !== void 0) {
      let t = r.problems;
      if (Array.isArray(t)) {
        let s = t.length;
        for (let l = 0; l < s; l++) {
          let c = t[l];
          if (typeof c != "string" && !(c && typeof c == "object" && !Array.isArray(c))) {
            let d = { instancePath: n + "/problems/" + l, schemaPath: "#/properties/problems/items/type", keyword: "type", params: { type: o.properties.problems.
            items.type }, schema: o.properties.problems.items.type, parentSchema: o.properties.problems.items, data: c };
            e === null ? e = [d] : e.push(d), a++;
          }
          if (typeof c == "string" && !O.test(c)) {
            let d = { instancePath: n + "/problems/" + l, schemaPath: "#/properties/problems/items/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0\
-9_]*$" }, schema: "^[A-Z][A-Z0-9_]*$", parentSchema: o.properties.problems.items, data: c };
            e === null ? e = [d] : e.push(d), a++;
          }
          if (c && typeof c == "object" && !Array.isArray(c)) {
            if (c.code === void 0) {
              let d = { instancePath: n + "/problems/" + l, schemaPath: "#/properties/problems/items/required", keyword: "required", params: { missingProperty: "\
code" }, schema: o.properties.problems.items.required, parentSchema: o.properties.problems.items, data: c };
              e === null ? e = [d] : e.push(d), a++;
            }
            for (let d in c)
              if (!(d === "code" || d === "at" || d === "text")) {
                let m = { instancePath: n + "/problems/" + l, schemaPath: "#/properties/problems/items/additionalProperties", keyword: "additionalProperties", params: {
                additionalProperty: d }, schema: !1, parentSchema: o.properties.problems.items, data: c };
                e === null ? e = [m] : e.push(m), a++;
              }
            if (c.code !== void 0) {
              let d = c.code;
              if (typeof d == "string") {
                if (!O.test(d)) {
                  let m = { instancePath: n + "/problems/" + l + "/code", schemaPath: "#/definitions/code/pattern", keyword: "pattern", params: { pattern: "^[A-\
Z][A-Z0-9_]*$" }, schema: "^[A-Z][A-Z0-9_]*$", parentSchema: P, data: d };
                  e === null ? e = [m] : e.push(m), a++;
                }
              } else {
                let m = { instancePath: n + "/problems/" + l + "/code", schemaPath: "#/definitions/code/type", keyword: "type", params: { type: "string" }, schema: P.
                type, parentSchema: P, data: d };
                e === null ? e = [m] : e.push(m), a++;
              }
            }
            if (c.at !== void 0) {
              let d = c.at;
              if (typeof d == "string") {
                if ($(d) < 1) {
                  let m = { instancePath: n + "/problems/" + l + "/at", schemaPath: "#/properties/problems/items/properties/at/minLength", keyword: "minLength",
                  params: { limit: 1 }, schema: 1, parentSchema: o.properties.problems.items.properties.at, data: d };
                  e === null ? e = [m] : e.push(m), a++;
                }
              } else {
                let m = { instancePath: n + "/problems/" + l + "/at", schemaPath: "#/properties/problems/items/properties/at/type", keyword: "type", params: { type: "\
string" }, schema: o.properties.problems.items.properties.at.type, parentSchema: o.properties.problems.items.properties.at, data: d };
                e === null ? e = [m] : e.push(m), a++;
              }
            }
            if (c.text !== void 0) {
              let d = c.text;
              if (typeof d == "string") {
                if ($(d) < 1) {
                  let m = { instancePath: n + "/problems/" + l + "/text", schemaPath: "#/properties/problems/items/properties/text/minLength", keyword: "minLeng\
th", params: { limit: 1 }, schema: 1, parentSchema: o.properties.problems.items.properties.text, data: d };
                  e === null ? e = [m] : e.push(m), a++;
                }
              } else {
                let m = { instancePath: n + "/problems/" + l + "/text", schemaPath: "#/properties/problems/items/properties/text/type", keyword: "type", params: {
                type: "string" }, schema: o.properties.problems.items.properties.text.type, parentSchema: o.properties.problems.items.properties.text, data: d };
                e === null ? e = [m] : e.push(m), a++;
              }
            }
          }
        }
      } else {
        let s = { instancePath: n + "/problems", schemaPath: "#/properties/problems/type", keyword: "type", params: { type: "array" }, schema: o.properties.problems.
        type, parentSchema: o.properties.problems, data: t };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.settings !== void 0) {
      let t = r.settings;
      if (!(t && typeof t == "object" && !Array.isArray(t))) {
        let s = { instancePath: n + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "object" }, schema: o.properties.settings.
        type, parentSchema: o.properties.settings, data: t };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.entities !== void 0) {
      let t = r.entities;
      if (!(t && typeof t == "object" && !Array.isArray(t))) {
        let s = { instancePath: n + "/entities", schemaPath: "#/properties/entities/type", keyword: "type", params: { type: "object" }, schema: o.properties.entities.
        type, parentSchema: o.properties.entities, data: t };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.maps !== void 0) {
      let t = r.maps;
      if (!(t && typeof t == "object" && !Array.isArray(t))) {
        let s = { instancePath: n + "/maps", schemaPath: "#/properties/maps/type", keyword: "type", params: { type: "object" }, schema: o.properties.maps.type, parentSchema: o.
        properties.maps, data: t };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.live !== void 0) {
      let t = r.live;
      if (typeof t == "string") {
        if (!J.test(t)) {
          let s = { instancePath: n + "/live", schemaPath: "#/definitions/live/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|\
[12]\\d|3[01])$" }, schema: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", parentSchema: I, data: t };
          e === null ? e = [s] : e.push(s), a++;
        }
      } else {
        let s = { instancePath: n + "/live", schemaPath: "#/definitions/live/type", keyword: "type", params: { type: "string" }, schema: I.type, parentSchema: I,
        data: t };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    r.lookups !== void 0 && (C.call(this, r.lookups, { instancePath: n + "/lookups", parentData: r, parentDataProperty: "lookups", rootData: u }) || (e = e === null ?
    C.errors : e.concat(C.errors), a = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: o.type, parentSchema: o, data: r };
    e === null ? e = [t] : e.push(t), a++;
  }
  return T.errors = e, a === 0;
}
function W(r, { instancePath: n = "", parentData: x, parentDataProperty: w, rootData: u = r } = {}) {
  let e = null, a = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let p in r)
      if (!(p === "include" || p === "settings" || p === "live" || p === "lookups" || p === "cases")) {
        let i = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, schema: !1, parentSchema: S,
        data: r };
        e === null ? e = [i] : e.push(i), a++;
      }
    if (r.include !== void 0) {
      let p = r.include;
      if (Array.isArray(p)) {
        let i = p.length;
        for (let t = 0; t < i; t++) {
          let s = p[t];
          if (typeof s == "string") {
            if (!ee.test(s)) {
              let l = { instancePath: n + "/include/" + t, schemaPath: "#/properties/include/items/pattern", keyword: "pattern", params: { pattern: "^[^/\\\\]+\\.c\
ases\\.ya?ml$" }, schema: "^[^/\\\\]+\\.cases\\.ya?ml$", parentSchema: S.properties.include.items, data: s };
              e === null ? e = [l] : e.push(l), a++;
            }
          } else {
            let l = { instancePath: n + "/include/" + t, schemaPath: "#/properties/include/items/type", keyword: "type", params: { type: "string" }, schema: S.properties.
            include.items.type, parentSchema: S.properties.include.items, data: s };
            e === null ? e = [l] : e.push(l), a++;
          }
        }
      } else {
        let i = { instancePath: n + "/include", schemaPath: "#/properties/include/type", keyword: "type", params: { type: "array" }, schema: S.properties.include.
        type, parentSchema: S.properties.include, data: p };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
    if (r.settings !== void 0) {
      let p = r.settings;
      if (!(p && typeof p == "object" && !Array.isArray(p))) {
        let i = { instancePath: n + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "object" }, schema: S.properties.settings.
        type, parentSchema: S.properties.settings, data: p };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
    if (r.live !== void 0) {
      let p = r.live;
      if (typeof p == "string") {
        if (!J.test(p)) {
          let i = { instancePath: n + "/live", schemaPath: "#/definitions/live/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|\
[12]\\d|3[01])$" }, schema: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", parentSchema: I, data: p };
          e === null ? e = [i] : e.push(i), a++;
        }
      } else {
        let i = { instancePath: n + "/live", schemaPath: "#/definitions/live/type", keyword: "type", params: { type: "string" }, schema: I.type, parentSchema: I,
        data: p };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
    if (r.lookups !== void 0 && (C.call(this, r.lookups, { instancePath: n + "/lookups", parentData: r, parentDataProperty: "lookups", rootData: u }) || (e = e ===
    null ? C.errors : e.concat(C.errors), a = e.length)), r.cases !== void 0) {
      let p = r.cases;
      if (Array.isArray(p)) {
        let i = p.length;
        for (let t = 0; t < i; t++)
          T.call(this, p[t], { instancePath: n + "/cases/" + t, parentData: p, parentDataProperty: t, rootData: u }) || (e = e === null ? T.errors : e.concat(T.
          errors), a = e.length);
      } else {
        let i = { instancePath: n + "/cases", schemaPath: "#/properties/cases/type", keyword: "type", params: { type: "array" }, schema: S.properties.cases.type,
        parentSchema: S.properties.cases, data: p };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
  } else {
    let p = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: S.type, parentSchema: S, data: r };
    e === null ? e = [p] : e.push(p), a++;
  }
  return W.errors = e, a === 0;
}
export {
  ie as CASES_SCHEMA
};
