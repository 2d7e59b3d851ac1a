// Made by tools/build-validators.mjs from JSON Schemas. Do not edit.
var j = (d, a) => () => {
  try {
    return a || d((a = { exports: {} }).exports, a), a.exports;
  } catch (y) {
    throw a = 0, y;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var q = j((w) => {
  "use strict";
  Object.defineProperty(w, "__esModule", { value: !0 });
  function x(d) {
    let a = d.length, y = 0, f = 0, h;
    for (; f < a; )
      y++, h = d.charCodeAt(f++), h >= 55296 && h <= 56319 && f < a && (h = d.charCodeAt(f), (h & 64512) === 56320 && f++);
    return y;
  }
  w.default = x;
  x.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// <stdin>
var $ = A, n = { type: "object", properties: { master: { type: "object", properties: { general: { type: "string", "x-side": !0 }, products: { type: "string", "x\
-side": !0 } }, required: ["general"], additionalProperties: !1 }, departments: { type: "object", properties: { table: { enum: ["orgUnit1", "orgUnit2", "orgUnit\
3", "orgUnit4", "orgUnit5", "orgUnit6", "orgUnit7", "orgUnit8", "orgUnit9", "orgUnit10", "orgUnit11", "orgUnit12"], examples: ["orgUnit2"] }, guidField: { $ref: "\
#/definitions/guidField" }, exclude: { $ref: "#/definitions/mark" } }, required: ["table", "guidField", "exclude"], additionalProperties: !1, examples: [{ table: "\
orgUnit2", guidField: "information1", exclude: { field: "group1", value: 9 } }] }, products: { type: "object", properties: { guidField: { $ref: "#/definitions/g\
uidField" }, exclude: { $ref: "#/definitions/mark" }, createAs: { enum: ["product", "workType", "travelExpenseType"], examples: ["product"] }, createDefaults: {
type: "object", additionalProperties: { type: ["string", "number", "boolean"] }, examples: [{ expenseClass: "Other" }] }, categories: { type: "object", properties: {
transfer: { type: "boolean", examples: [!0] }, field: { $ref: "#/definitions/field" } }, if: { properties: { transfer: { const: !0 } }, required: ["transfer"] },
then: { required: ["field"], properties: { field: { examples: ["group1"] } } }, additionalProperties: !1, examples: [{ transfer: !0, field: "group1" }] } }, required: [
"guidField", "exclude"], additionalProperties: !1, examples: [{ guidField: "information1", exclude: { field: "group12", value: 9 } }] }, partners: { type: "obje\
ct", properties: { customers: { type: "object", properties: { guidField: { $ref: "#/definitions/guidField" } }, required: ["guidField"], additionalProperties: !1,
examples: [{ guidField: "information5" }] }, include: { enum: ["all"], examples: ["all"] }, inactive: { $ref: "#/definitions/mark" }, exclude: { $ref: "#/defini\
tions/mark" }, numberSeries: { type: "integer", minimum: 1, examples: [1] }, overdueInterest: { type: "number", minimum: 0, maximum: 100, examples: [8.5] } }, required: [
"customers", "inactive"], additionalProperties: !1, examples: [{ customers: { guidField: "information5" }, inactive: { field: "group11", value: 1 } }] }, languages: {
$ref: "#/definitions/pairs", examples: ["fi=358, sv=46, en=44"] }, paymentTerms: { $ref: "#/definitions/pairs", examples: ["14=2, 30=5, 60=3"] } }, required: ["\
master", "departments", "products", "partners"], additionalProperties: !1, definitions: { guidField: { type: "string", pattern: "^information[1-8]$", examples: [
"information1"] }, field: { type: "string", pattern: "^[a-z][A-Za-z0-9]*$", examples: ["group1"] }, mark: { type: "object", properties: { field: { type: "string",
pattern: "^group([1-9]|1[0-2])$", examples: ["group12"] }, value: { type: "integer", minimum: 1, examples: [9] } }, required: ["field", "value"], additionalProperties: !1,
examples: [{ field: "group12", value: 9 }] }, pairs: { type: ["string", "object"], minLength: 1, additionalProperties: { type: ["string", "integer"] } } } }, c = {
type: "string", pattern: "^information[1-8]$", examples: ["information1"] }, o = { type: "object", properties: { field: { type: "string", pattern: "^group([1-9]\
|1[0-2])$", examples: ["group12"] }, value: { type: "integer", minimum: 1, examples: [9] } }, required: ["field", "value"], additionalProperties: !1, examples: [
{ field: "group12", value: 9 }] }, S = { type: "string", pattern: "^[a-z][A-Za-z0-9]*$", examples: ["group1"] }, m = { type: ["string", "object"], minLength: 1,
additionalProperties: { type: ["string", "integer"] } }, v = new RegExp("^information[1-8]$", "u"), P = new RegExp("^group([1-9]|1[0-2])$", "u"), N = new RegExp(
"^[a-z][A-Za-z0-9]*$", "u"), F = q().default;
function A(d, { instancePath: a = "", parentData: y, parentDataProperty: f, rootData: h = d } = {}) {
  let e = null, i = 0;
  if (d && typeof d == "object" && !Array.isArray(d)) {
    if (d.master === void 0) {
      let s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "master" }, schema: n.required, parentSchema: n, data: d };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (d.departments === void 0) {
      let s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "departments" }, schema: n.required, parentSchema: n,
      data: d };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (d.products === void 0) {
      let s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "products" }, schema: n.required, parentSchema: n, data: d };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (d.partners === void 0) {
      let s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "partners" }, schema: n.required, parentSchema: n, data: d };
      e === null ? e = [s] : e.push(s), i++;
    }
    for (let s in d)
      if (!(s === "master" || s === "departments" || s === "products" || s === "partners" || s === "languages" || s === "paymentTerms")) {
        let r = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, schema: !1, parentSchema: n,
        data: d };
        e === null ? e = [r] : e.push(r), i++;
      }
    if (d.master !== void 0) {
      let s = d.master;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (s.general === void 0) {
          let r = { instancePath: a + "/master", schemaPath: "#/properties/master/required", keyword: "required", params: { missingProperty: "general" }, schema: n.
          properties.master.required, parentSchema: n.properties.master, data: s };
          e === null ? e = [r] : e.push(r), i++;
        }
        for (let r in s)
          if (!(r === "general" || r === "products")) {
            let t = { instancePath: a + "/master", schemaPath: "#/properties/master/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r },
            schema: !1, parentSchema: n.properties.master, data: s };
            e === null ? e = [t] : e.push(t), i++;
          }
        if (s.general !== void 0) {
          let r = s.general;
          if (typeof r == "string") {
            if (this.sides.length > 0 && !this.sides.includes(r)) {
              let t = { instancePath: a + "/master/general", schemaPath: "#/properties/master/properties/general/x-side", keyword: "x-side", params: { allowedValues: this.
              sides }, schema: !0, parentSchema: n.properties.master.properties.general, data: r };
              e === null ? e = [t] : e.push(t), i++;
            }
          } else {
            let t = { instancePath: a + "/master/general", schemaPath: "#/properties/master/properties/general/type", keyword: "type", params: { type: "string" },
            schema: n.properties.master.properties.general.type, parentSchema: n.properties.master.properties.general, data: r };
            e === null ? e = [t] : e.push(t), i++;
          }
        }
        if (s.products !== void 0) {
          let r = s.products;
          if (typeof r == "string") {
            if (this.sides.length > 0 && !this.sides.includes(r)) {
              let t = { instancePath: a + "/master/products", schemaPath: "#/properties/master/properties/products/x-side", keyword: "x-side", params: { allowedValues: this.
              sides }, schema: !0, parentSchema: n.properties.master.properties.products, data: r };
              e === null ? e = [t] : e.push(t), i++;
            }
          } else {
            let t = { instancePath: a + "/master/products", schemaPath: "#/properties/master/properties/products/type", keyword: "type", params: { type: "string" },
            schema: n.properties.master.properties.products.type, parentSchema: n.properties.master.properties.products, data: r };
            e === null ? e = [t] : e.push(t), i++;
          }
        }
      } else {
        let r = { instancePath: a + "/master", schemaPath: "#/properties/master/type", keyword: "type", params: { type: "object" }, schema: n.properties.master.
        type, parentSchema: n.properties.master, data: s };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (d.departments !== void 0) {
      let s = d.departments;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (s.table === void 0) {
          let r = { instancePath: a + "/departments", schemaPath: "#/properties/departments/required", keyword: "required", params: { missingProperty: "table" },
          schema: n.properties.departments.required, parentSchema: n.properties.departments, data: s };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (s.guidField === void 0) {
          let r = { instancePath: a + "/departments", schemaPath: "#/properties/departments/required", keyword: "required", params: { missingProperty: "guidFiel\
d" }, schema: n.properties.departments.required, parentSchema: n.properties.departments, data: s };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (s.exclude === void 0) {
          let r = { instancePath: a + "/departments", schemaPath: "#/properties/departments/required", keyword: "required", params: { missingProperty: "exclude" },
          schema: n.properties.departments.required, parentSchema: n.properties.departments, data: s };
          e === null ? e = [r] : e.push(r), i++;
        }
        for (let r in s)
          if (!(r === "table" || r === "guidField" || r === "exclude")) {
            let t = { instancePath: a + "/departments", schemaPath: "#/properties/departments/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r },
            schema: !1, parentSchema: n.properties.departments, data: s };
            e === null ? e = [t] : e.push(t), i++;
          }
        if (s.table !== void 0) {
          let r = s.table;
          if (!(r === "orgUnit1" || r === "orgUnit2" || r === "orgUnit3" || r === "orgUnit4" || r === "orgUnit5" || r === "orgUnit6" || r === "orgUnit7" || r ===
          "orgUnit8" || r === "orgUnit9" || r === "orgUnit10" || r === "orgUnit11" || r === "orgUnit12")) {
            let t = { instancePath: a + "/departments/table", schemaPath: "#/properties/departments/properties/table/enum", keyword: "enum", params: { allowedValues: n.
            properties.departments.properties.table.enum }, schema: n.properties.departments.properties.table.enum, parentSchema: n.properties.departments.properties.
            table, data: r };
            e === null ? e = [t] : e.push(t), i++;
          }
        }
        if (s.guidField !== void 0) {
          let r = s.guidField;
          if (typeof r == "string") {
            if (!v.test(r)) {
              let t = { instancePath: a + "/departments/guidField", schemaPath: "#/definitions/guidField/pattern", keyword: "pattern", params: { pattern: "^info\
rmation[1-8]$" }, schema: "^information[1-8]$", parentSchema: c, data: r };
              e === null ? e = [t] : e.push(t), i++;
            }
          } else {
            let t = { instancePath: a + "/departments/guidField", schemaPath: "#/definitions/guidField/type", keyword: "type", params: { type: "string" }, schema: c.
            type, parentSchema: c, data: r };
            e === null ? e = [t] : e.push(t), i++;
          }
        }
        if (s.exclude !== void 0) {
          let r = s.exclude;
          if (r && typeof r == "object" && !Array.isArray(r)) {
            if (r.field === void 0) {
              let t = { instancePath: a + "/departments/exclude", schemaPath: "#/definitions/mark/required", keyword: "required", params: { missingProperty: "fi\
eld" }, schema: o.required, parentSchema: o, data: r };
              e === null ? e = [t] : e.push(t), i++;
            }
            if (r.value === void 0) {
              let t = { instancePath: a + "/departments/exclude", schemaPath: "#/definitions/mark/required", keyword: "required", params: { missingProperty: "va\
lue" }, schema: o.required, parentSchema: o, data: r };
              e === null ? e = [t] : e.push(t), i++;
            }
            for (let t in r)
              if (!(t === "field" || t === "value")) {
                let p = { instancePath: a + "/departments/exclude", schemaPath: "#/definitions/mark/additionalProperties", keyword: "additionalProperties", params: {
                additionalProperty: t }, schema: !1, parentSchema: o, data: r };
                e === null ? e = [p] : e.push(p), i++;
              }
            if (r.field !== void 0) {
              let t = r.field;
              if (typeof t == "string") {
                if (!P.test(t)) {
                  let p = { instancePath: a + "/departments/exclude/field", schemaPath: "#/definitions/mark/properties/field/pattern", keyword: "pattern", params: {
                  pattern: "^group([1-9]|1[0-2])$" }, schema: "^group([1-9]|1[0-2])$", parentSchema: o.properties.field, data: t };
                  e === null ? e = [p] : e.push(p), i++;
                }
              } else {
                let p = { instancePath: a + "/departments/exclude/field", schemaPath: "#/definitions/mark/properties/field/type", keyword: "type", params: { type: "\
string" }, schema: o.properties.field.type, parentSchema: o.properties.field, data: t };
                e === null ? e = [p] : e.push(p), i++;
              }
            }
            if (r.value !== void 0) {
              let t = r.value;
              if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
                let p = { instancePath: a + "/departments/exclude/value", schemaPath: "#/definitions/mark/properties/value/type", keyword: "type", params: { type: "\
integer" }, schema: o.properties.value.type, parentSchema: o.properties.value, data: t };
                e === null ? e = [p] : e.push(p), i++;
              }
              if (typeof t == "number" && isFinite(t) && (t < 1 || isNaN(t))) {
                let p = { instancePath: a + "/departments/exclude/value", schemaPath: "#/definitions/mark/properties/value/minimum", keyword: "minimum", params: {
                comparison: ">=", limit: 1 }, schema: 1, parentSchema: o.properties.value, data: t };
                e === null ? e = [p] : e.push(p), i++;
              }
            }
          } else {
            let t = { instancePath: a + "/departments/exclude", schemaPath: "#/definitions/mark/type", keyword: "type", params: { type: "object" }, schema: o.type,
            parentSchema: o, data: r };
            e === null ? e = [t] : e.push(t), i++;
          }
        }
      } else {
        let r = { instancePath: a + "/departments", schemaPath: "#/properties/departments/type", keyword: "type", params: { type: "object" }, schema: n.properties.
        departments.type, parentSchema: n.properties.departments, data: s };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (d.products !== void 0) {
      let s = d.products;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (s.guidField === void 0) {
          let r = { instancePath: a + "/products", schemaPath: "#/properties/products/required", keyword: "required", params: { missingProperty: "guidField" }, schema: n.
          properties.products.required, parentSchema: n.properties.products, data: s };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (s.exclude === void 0) {
          let r = { instancePath: a + "/products", schemaPath: "#/properties/products/required", keyword: "required", params: { missingProperty: "exclude" }, schema: n.
          properties.products.required, parentSchema: n.properties.products, data: s };
          e === null ? e = [r] : e.push(r), i++;
        }
        for (let r in s)
          if (!(r === "guidField" || r === "exclude" || r === "createAs" || r === "createDefaults" || r === "categories")) {
            let t = { instancePath: a + "/products", schemaPath: "#/properties/products/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r },
            schema: !1, parentSchema: n.properties.products, data: s };
            e === null ? e = [t] : e.push(t), i++;
          }
        if (s.guidField !== void 0) {
          let r = s.guidField;
          if (typeof r == "string") {
            if (!v.test(r)) {
              let t = { instancePath: a + "/products/guidField", schemaPath: "#/definitions/guidField/pattern", keyword: "pattern", params: { pattern: "^informa\
tion[1-8]$" }, schema: "^information[1-8]$", parentSchema: c, data: r };
              e === null ? e = [t] : e.push(t), i++;
            }
          } else {
            let t = { instancePath: a + "/products/guidField", schemaPath: "#/definitions/guidField/type", keyword: "type", params: { type: "string" }, schema: c.
            type, parentSchema: c, data: r };
            e === null ? e = [t] : e.push(t), i++;
          }
        }
        if (s.exclude !== void 0) {
          let r = s.exclude;
          if (r && typeof r == "object" && !Array.isArray(r)) {
            if (r.field === void 0) {
              let t = { instancePath: a + "/products/exclude", schemaPath: "#/definitions/mark/required", keyword: "required", params: { missingProperty: "field" },
              schema: o.required, parentSchema: o, data: r };
              e === null ? e = [t] : e.push(t), i++;
            }
            if (r.value === void 0) {
              let t = { instancePath: a + "/products/exclude", schemaPath: "#/definitions/mark/required", keyword: "required", params: { missingProperty: "value" },
              schema: o.required, parentSchema: o, data: r };
              e === null ? e = [t] : e.push(t), i++;
            }
            for (let t in r)
              if (!(t === "field" || t === "value")) {
                let p = { instancePath: a + "/products/exclude", schemaPath: "#/definitions/mark/additionalProperties", keyword: "additionalProperties", params: {
                additionalProperty: t }, schema: !1, parentSchema: o, data: r };
                e === null ? e = [p] : e.push(p), i++;
              }
            if (r.field !== void 0) {
              let t = r.field;
              if (typeof t == "string") {
                if (!P.test(t)) {
                  let p = { instancePath: a + "/products/exclude/field", schemaPath: "#/definitions/mark/properties/field/pattern", keyword: "pattern", params: {
                  pattern: "^group([1-9]|1[0-2])$" }, schema: "^group([1-9]|1[0-2])$", parentSchema: o.properties.field, data: t };
                  e === null ? e = [p] : e.push(p), i++;
                }
              } else {
                let p = { instancePath: a + "/products/exclude/field", schemaPath: "#/definitions/mark/properties/field/type", keyword: "type", params: { type: "\
string" }, schema: o.properties.field.type, parentSchema: o.properties.field, data: t };
                e === null ? e = [p] : e.push(p), i++;
              }
            }
            if (r.value !== void 0) {
              let t = r.value;
              if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
                let p = { instancePath: a + "/products/exclude/value", schemaPath: "#/definitions/mark/properties/value/type", keyword: "type", params: { type: "\
integer" }, schema: o.properties.value.type, parentSchema: o.properties.value, data: t };
                e === null ? e = [p] : e.push(p), i++;
              }
              if (typeof t == "number" && isFinite(t) && (t < 1 || isNaN(t))) {
                let p = { instancePath: a + "/products/exclude/value", schemaPath: "#/definitions/mark/properties/value/minimum", keyword: "minimum", params: { comparison: "\
>=", limit: 1 }, schema: 1, parentSchema: o.properties.value, data: t };
                e === null ? e = [p] : e.push(p), i++;
              }
            }
          } else {
            let t = { instancePath: a + "/products/exclude", schemaPath: "#/definitions/mark/type", keyword: "type", params: { type: "object" }, schema: o.type,
            parentSchema: o, data: r };
            e === null ? e = [t] : e.push(t), i++;
          }
        }
        if (s.createAs !== void 0) {
          let r = s.createAs;
          if (!(r === "product" || r === "workType" || r === "travelExpenseType")) {
            let t = { instancePath: a + "/products/createAs", schemaPath: "#/properties/products/properties/createAs/enum", keyword: "enum", params: { allowedValues: n.
            properties.products.properties.createAs.enum }, schema: n.properties.products.properties.createAs.enum, parentSchema: n.properties.products.properties.
            createAs, data: r };
            e === null ? e = [t] : e.push(t), i++;
          }
        }
        if (s.createDefaults !== void 0) {
          let r = s.createDefaults;
          if (r && typeof r == "object" && !Array.isArray(r))
            for (let t in r) {
              let p = r[t];
              if (typeof p != "string" && !(typeof p == "number" && isFinite(p)) && typeof p != "boolean") {
                let g = { instancePath: a + "/products/createDefaults/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/products/propert\
ies/createDefaults/additionalProperties/type", keyword: "type", params: { type: n.properties.products.properties.createDefaults.additionalProperties.type }, schema: n.
                properties.products.properties.createDefaults.additionalProperties.type, parentSchema: n.properties.products.properties.createDefaults.additionalProperties,
                data: p };
                e === null ? e = [g] : e.push(g), i++;
              }
            }
          else {
            let t = { instancePath: a + "/products/createDefaults", schemaPath: "#/properties/products/properties/createDefaults/type", keyword: "type", params: {
            type: "object" }, schema: n.properties.products.properties.createDefaults.type, parentSchema: n.properties.products.properties.createDefaults, data: r };
            e === null ? e = [t] : e.push(t), i++;
          }
        }
        if (s.categories !== void 0) {
          let r = s.categories, t = i, p = !0, g = i;
          if (r && typeof r == "object" && !Array.isArray(r)) {
            let l;
            if (r.transfer === void 0 && (l = "transfer")) {
              let u = {};
              e === null ? e = [u] : e.push(u), i++;
            } else if (r.transfer !== void 0 && r.transfer !== !0) {
              let u = {};
              e === null ? e = [u] : e.push(u), i++;
            }
          }
          var k = g === i;
          if (i = t, e !== null && (t ? e.length = t : e = null), k) {
            let l = i;
            if (r && typeof r == "object" && !Array.isArray(r) && r.field === void 0) {
              let b = { instancePath: a + "/products/categories", schemaPath: "#/properties/products/properties/categories/then/required", keyword: "required", params: {
              missingProperty: "field" }, schema: n.properties.products.properties.categories.then.required, parentSchema: n.properties.products.properties.categories.
              then, data: r };
              e === null ? e = [b] : e.push(b), i++;
            }
            var k = l === i;
            p = k;
          }
          if (!p) {
            let l = { instancePath: a + "/products/categories", schemaPath: "#/properties/products/properties/categories/if", keyword: "if", params: { failingKeyword: "\
then" }, schema: n.properties.products.properties.categories.if, parentSchema: n.properties.products.properties.categories, data: r };
            e === null ? e = [l] : e.push(l), i++;
          }
          if (r && typeof r == "object" && !Array.isArray(r)) {
            for (let l in r)
              if (!(l === "transfer" || l === "field")) {
                let u = { instancePath: a + "/products/categories", schemaPath: "#/properties/products/properties/categories/additionalProperties", keyword: "ad\
ditionalProperties", params: { additionalProperty: l }, schema: !1, parentSchema: n.properties.products.properties.categories, data: r };
                e === null ? e = [u] : e.push(u), i++;
              }
            if (r.transfer !== void 0) {
              let l = r.transfer;
              if (typeof l != "boolean") {
                let u = { instancePath: a + "/products/categories/transfer", schemaPath: "#/properties/products/properties/categories/properties/transfer/type",
                keyword: "type", params: { type: "boolean" }, schema: n.properties.products.properties.categories.properties.transfer.type, parentSchema: n.properties.
                products.properties.categories.properties.transfer, data: l };
                e === null ? e = [u] : e.push(u), i++;
              }
            }
            if (r.field !== void 0) {
              let l = r.field;
              if (typeof l == "string") {
                if (!N.test(l)) {
                  let u = { instancePath: a + "/products/categories/field", schemaPath: "#/definitions/field/pattern", keyword: "pattern", params: { pattern: "^\
[a-z][A-Za-z0-9]*$" }, schema: "^[a-z][A-Za-z0-9]*$", parentSchema: S, data: l };
                  e === null ? e = [u] : e.push(u), i++;
                }
              } else {
                let u = { instancePath: a + "/products/categories/field", schemaPath: "#/definitions/field/type", keyword: "type", params: { type: "string" }, schema: S.
                type, parentSchema: S, data: l };
                e === null ? e = [u] : e.push(u), i++;
              }
            }
          } else {
            let l = { instancePath: a + "/products/categories", schemaPath: "#/properties/products/properties/categories/type", keyword: "type", params: { type: "\
object" }, schema: n.properties.products.properties.categories.type, parentSchema: n.properties.products.properties.categories, data: r };
            e === null ? e = [l] : e.push(l), i++;
          }
        }
      } else {
        let r = { instancePath: a + "/products", schemaPath: "#/properties/products/type", keyword: "type", params: { type: "object" }, schema: n.properties.products.
        type, parentSchema: n.properties.products, data: s };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (d.partners !== void 0) {
      let s = d.partners;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (s.customers === void 0) {
          let r = { instancePath: a + "/partners", schemaPath: "#/properties/partners/required", keyword: "required", params: { missingProperty: "customers" }, schema: n.
          properties.partners.required, parentSchema: n.properties.partners, data: s };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (s.inactive === void 0) {
          let r = { instancePath: a + "/partners", schemaPath: "#/properties/partners/required", keyword: "required", params: { missingProperty: "inactive" }, schema: n.
          properties.partners.required, parentSchema: n.properties.partners, data: s };
          e === null ? e = [r] : e.push(r), i++;
        }
        for (let r in s)
          if (!(r === "customers" || r === "include" || r === "inactive" || r === "exclude" || r === "numberSeries" || r === "overdueInterest")) {
            let t = { instancePath: a + "/partners", schemaPath: "#/properties/partners/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r },
            schema: !1, parentSchema: n.properties.partners, data: s };
            e === null ? e = [t] : e.push(t), i++;
          }
        if (s.customers !== void 0) {
          let r = s.customers;
          if (r && typeof r == "object" && !Array.isArray(r)) {
            if (r.guidField === void 0) {
              let t = { instancePath: a + "/partners/customers", schemaPath: "#/properties/partners/properties/customers/required", keyword: "required", params: {
              missingProperty: "guidField" }, schema: n.properties.partners.properties.customers.required, parentSchema: n.properties.partners.properties.customers,
              data: r };
              e === null ? e = [t] : e.push(t), i++;
            }
            for (let t in r)
              if (t !== "guidField") {
                let p = { instancePath: a + "/partners/customers", schemaPath: "#/properties/partners/properties/customers/additionalProperties", keyword: "addi\
tionalProperties", params: { additionalProperty: t }, schema: !1, parentSchema: n.properties.partners.properties.customers, data: r };
                e === null ? e = [p] : e.push(p), i++;
              }
            if (r.guidField !== void 0) {
              let t = r.guidField;
              if (typeof t == "string") {
                if (!v.test(t)) {
                  let p = { instancePath: a + "/partners/customers/guidField", schemaPath: "#/definitions/guidField/pattern", keyword: "pattern", params: { pattern: "\
^information[1-8]$" }, schema: "^information[1-8]$", parentSchema: c, data: t };
                  e === null ? e = [p] : e.push(p), i++;
                }
              } else {
                let p = { instancePath: a + "/partners/customers/guidField", schemaPath: "#/definitions/guidField/type", keyword: "type", params: { type: "strin\
g" }, schema: c.type, parentSchema: c, data: t };
                e === null ? e = [p] : e.push(p), i++;
              }
            }
          } else {
            let t = { instancePath: a + "/partners/customers", schemaPath: "#/properties/partners/properties/customers/type", keyword: "type", params: { type: "\
object" }, schema: n.properties.partners.properties.customers.type, parentSchema: n.properties.partners.properties.customers, data: r };
            e === null ? e = [t] : e.push(t), i++;
          }
        }
        if (s.include !== void 0) {
          let r = s.include;
          if (r !== "all") {
            let t = { instancePath: a + "/partners/include", schemaPath: "#/properties/partners/properties/include/enum", keyword: "enum", params: { allowedValues: n.
            properties.partners.properties.include.enum }, schema: n.properties.partners.properties.include.enum, parentSchema: n.properties.partners.properties.
            include, data: r };
            e === null ? e = [t] : e.push(t), i++;
          }
        }
        if (s.inactive !== void 0) {
          let r = s.inactive;
          if (r && typeof r == "object" && !Array.isArray(r)) {
            if (r.field === void 0) {
              let t = { instancePath: a + "/partners/inactive", schemaPath: "#/definitions/mark/required", keyword: "required", params: { missingProperty: "fiel\
d" }, schema: o.required, parentSchema: o, data: r };
              e === null ? e = [t] : e.push(t), i++;
            }
            if (r.value === void 0) {
              let t = { instancePath: a + "/partners/inactive", schemaPath: "#/definitions/mark/required", keyword: "required", params: { missingProperty: "valu\
e" }, schema: o.required, parentSchema: o, data: r };
              e === null ? e = [t] : e.push(t), i++;
            }
            for (let t in r)
              if (!(t === "field" || t === "value")) {
                let p = { instancePath: a + "/partners/inactive", schemaPath: "#/definitions/mark/additionalProperties", keyword: "additionalProperties", params: {
                additionalProperty: t }, schema: !1, parentSchema: o, data: r };
                e === null ? e = [p] : e.push(p), i++;
              }
            if (r.field !== void 0) {
              let t = r.field;
              if (typeof t == "string") {
                if (!P.test(t)) {
                  let p = { instancePath: a + "/partners/inactive/field", schemaPath: "#/definitions/mark/properties/field/pattern", keyword: "pattern", params: {
                  pattern: "^group([1-9]|1[0-2])$" }, schema: "^group([1-9]|1[0-2])$", parentSchema: o.properties.field, data: t };
                  e === null ? e = [p] : e.push(p), i++;
                }
              } else {
                let p = { instancePath: a + "/partners/inactive/field", schemaPath: "#/definitions/mark/properties/field/type", keyword: "type", params: { type: "\
string" }, schema: o.properties.field.type, parentSchema: o.properties.field, data: t };
                e === null ? e = [p] : e.push(p), i++;
              }
            }
            if (r.value !== void 0) {
              let t = r.value;
              if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
                let p = { instancePath: a + "/partners/inactive/value", schemaPath: "#/definitions/mark/properties/value/type", keyword: "type", params: { type: "\
integer" }, schema: o.properties.value.type, parentSchema: o.properties.value, data: t };
                e === null ? e = [p] : e.push(p), i++;
              }
              if (typeof t == "number" && isFinite(t) && (t < 1 || isNaN(t))) {
                let p = { instancePath: a + "/partners/inactive/value", schemaPath: "#/definitions/mark/properties/value/minimum", keyword: "minimum", params: {
                comparison: ">=", limit: 1 }, schema: 1, parentSchema: o.properties.value, data: t };
                e === null ? e = [p] : e.push(p), i++;
              }
            }
          } else {
            let t = { instancePath: a + "/partners/inactive", schemaPath: "#/definitions/mark/type", keyword: "type", params: { type: "object" }, schema: o.type,
            parentSchema: o, data: r };
            e === null ? e = [t] : e.push(t), i++;
          }
        }
        if (s.exclude !== void 0) {
          let r = s.exclude;
          if (r && typeof r == "object" && !Array.isArray(r)) {
            if (r.field === void 0) {
              let t = { instancePath: a + "/partners/exclude", schemaPath: "#/definitions/mark/required", keyword: "required", params: { missingProperty: "field" },
              schema: o.required, parentSchema: o, data: r };
              e === null ? e = [t] : e.push(t), i++;
            }
            if (r.value === void 0) {
              let t = { instancePath: a + "/partners/exclude", schemaPath: "#/definitions/mark/required", keyword: "required", params: { missingProperty: "value" },
              schema: o.required, parentSchema: o, data: r };
              e === null ? e = [t] : e.push(t), i++;
            }
            for (let t in r)
              if (!(t === "field" || t === "value")) {
                let p = { instancePath: a + "/partners/exclude", schemaPath: "#/definitions/mark/additionalProperties", keyword: "additionalProperties", params: {
                additionalProperty: t }, schema: !1, parentSchema: o, data: r };
                e === null ? e = [p] : e.push(p), i++;
              }
            if (r.field !== void 0) {
              let t = r.field;
              if (typeof t == "string") {
                if (!P.test(t)) {
                  let p = { instancePath: a + "/partners/exclude/field", schemaPath: "#/definitions/mark/properties/field/pattern", keyword: "pattern", params: {
                  pattern: "^group([1-9]|1[0-2])$" }, schema: "^group([1-9]|1[0-2])$", parentSchema: o.properties.field, data: t };
                  e === null ? e = [p] : e.push(p), i++;
                }
              } else {
                let p = { instancePath: a + "/partners/exclude/field", schemaPath: "#/definitions/mark/properties/field/type", keyword: "type", params: { type: "\
string" }, schema: o.properties.field.type, parentSchema: o.properties.field, data: t };
                e === null ? e = [p] : e.push(p), i++;
              }
            }
            if (r.value !== void 0) {
              let t = r.value;
              if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
                let p = { instancePath: a + "/partners/exclude/value", schemaPath: "#/definitions/mark/properties/value/type", keyword: "type", params: { type: "\
integer" }, schema: o.properties.value.type, parentSchema: o.properties.value, data: t };
                e === null ? e = [p] : e.push(p), i++;
              }
              if (typeof t == "number" && isFinite(t) && (t < 1 || isNaN(t))) {
                let p = { instancePath: a + "/partners/exclude/value", schemaPath: "#/definitions/mark/properties/value/minimum", keyword: "minimum", params: { comparison: "\
>=", limit: 1 }, schema: 1, parentSchema: o.properties.value, data: t };
                e === null ? e = [p] : e.push(p), i++;
              }
            }
          } else {
            let t = { instancePath: a + "/partners/exclude", schemaPath: "#/definitions/mark/type", keyword: "type", params: { type: "object" }, schema: o.type,
            parentSchema: o, data: r };
            e === null ? e = [t] : e.push(t), i++;
          }
        }
        if (s.numberSeries !== void 0) {
          let r = s.numberSeries;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            let t = { instancePath: a + "/partners/numberSeries", schemaPath: "#/properties/partners/properties/numberSeries/type", keyword: "type", params: { type: "\
integer" }, schema: n.properties.partners.properties.numberSeries.type, parentSchema: n.properties.partners.properties.numberSeries, data: r };
            e === null ? e = [t] : e.push(t), i++;
          }
          if (typeof r == "number" && isFinite(r) && (r < 1 || isNaN(r))) {
            let t = { instancePath: a + "/partners/numberSeries", schemaPath: "#/properties/partners/properties/numberSeries/minimum", keyword: "minimum", params: {
            comparison: ">=", limit: 1 }, schema: 1, parentSchema: n.properties.partners.properties.numberSeries, data: r };
            e === null ? e = [t] : e.push(t), i++;
          }
        }
        if (s.overdueInterest !== void 0) {
          let r = s.overdueInterest;
          if (typeof r == "number" && isFinite(r)) {
            if (r > 100 || isNaN(r)) {
              let t = { instancePath: a + "/partners/overdueInterest", schemaPath: "#/properties/partners/properties/overdueInterest/maximum", keyword: "maximum",
              params: { comparison: "<=", limit: 100 }, schema: 100, parentSchema: n.properties.partners.properties.overdueInterest, data: r };
              e === null ? e = [t] : e.push(t), i++;
            }
            if (r < 0 || isNaN(r)) {
              let t = { instancePath: a + "/partners/overdueInterest", schemaPath: "#/properties/partners/properties/overdueInterest/minimum", keyword: "minimum",
              params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: n.properties.partners.properties.overdueInterest, data: r };
              e === null ? e = [t] : e.push(t), i++;
            }
          } else {
            let t = { instancePath: a + "/partners/overdueInterest", schemaPath: "#/properties/partners/properties/overdueInterest/type", keyword: "type", params: {
            type: "number" }, schema: n.properties.partners.properties.overdueInterest.type, parentSchema: n.properties.partners.properties.overdueInterest, data: r };
            e === null ? e = [t] : e.push(t), i++;
          }
        }
      } else {
        let r = { instancePath: a + "/partners", schemaPath: "#/properties/partners/type", keyword: "type", params: { type: "object" }, schema: n.properties.partners.
        type, parentSchema: n.properties.partners, data: s };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (d.languages !== void 0) {
      let s = d.languages;
      if (typeof s != "string" && !(s && typeof s == "object" && !Array.isArray(s))) {
        let r = { instancePath: a + "/languages", schemaPath: "#/definitions/pairs/type", keyword: "type", params: { type: m.type }, schema: m.type, parentSchema: m,
        data: s };
        e === null ? e = [r] : e.push(r), i++;
      }
      if (typeof s == "string" && F(s) < 1) {
        let r = { instancePath: a + "/languages", schemaPath: "#/definitions/pairs/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: m,
        data: s };
        e === null ? e = [r] : e.push(r), i++;
      }
      if (s && typeof s == "object" && !Array.isArray(s))
        for (let r in s) {
          let t = s[r];
          if (typeof t != "string" && !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
            let p = { instancePath: a + "/languages/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/pairs/additionalProperties/type",
            keyword: "type", params: { type: m.additionalProperties.type }, schema: m.additionalProperties.type, parentSchema: m.additionalProperties, data: t };
            e === null ? e = [p] : e.push(p), i++;
          }
        }
    }
    if (d.paymentTerms !== void 0) {
      let s = d.paymentTerms;
      if (typeof s != "string" && !(s && typeof s == "object" && !Array.isArray(s))) {
        let r = { instancePath: a + "/paymentTerms", schemaPath: "#/definitions/pairs/type", keyword: "type", params: { type: m.type }, schema: m.type, parentSchema: m,
        data: s };
        e === null ? e = [r] : e.push(r), i++;
      }
      if (typeof s == "string" && F(s) < 1) {
        let r = { instancePath: a + "/paymentTerms", schemaPath: "#/definitions/pairs/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: m,
        data: s };
        e === null ? e = [r] : e.push(r), i++;
      }
      if (s && typeof s == "object" && !Array.isArray(s))
        for (let r in s) {
          let t = s[r];
          if (typeof t != "string" && !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
            let p = { instancePath: a + "/paymentTerms/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/pairs/additionalProperties/typ\
e", keyword: "type", params: { type: m.additionalProperties.type }, schema: m.additionalProperties.type, parentSchema: m.additionalProperties, data: t };
            e === null ? e = [p] : e.push(p), i++;
          }
        }
    }
  } else {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: n.type, parentSchema: n, data: d };
    e === null ? e = [s] : e.push(s), i++;
  }
  return A.errors = e, i === 0;
}
var I = { "916ec8313dcf467f": $ };
export {
  I as BY_HASH,
  $ as pack1
};
